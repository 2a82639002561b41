package com.acme.lifecycle;

import io.dynawright.codec.InstantSecondsCodec;
import io.dynawright.codec.ShortCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.ZonedDateTimeCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import java.time.Instant;
import java.time.ZonedDateTime;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Notice}, to write conditions with:
 * {@code it -> it.noticeId().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class NoticeAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final NoticeAttributes INSTANCE = new NoticeAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private NoticeAttributes() {
    }

    /**
     * Attribute {@code noticeId}, from {@link Notice#noticeId()}.
     *
     * @return its path
     */
    public TextPath<String> noticeId() {
        return TextPath.of("noticeId", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code street}, from {@link Notice.Letter#street()}.
     *
     * @return its path
     */
    public TextPath<String> street() {
        return TextPath.of("street", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code version}, from {@link Notice.Letter#version()}.
     *
     * @return its path
     */
    public NumberPath<Short> version() {
        return NumberPath.of("version", ShortCodec.INSTANCE);
    }

    /**
     * Attribute {@code updatedAt}, from {@link Notice.Letter#updatedAt()}.
     *
     * @return its path
     */
    public TextPath<ZonedDateTime> updatedAt() {
        return TextPath.of("updatedAt", ZonedDateTimeCodec.INSTANCE);
    }

    /**
     * Attribute {@code expiresAt}, from {@link Notice.Letter#expiresAt()}.
     *
     * @return its path
     */
    public NumberPath<Instant> expiresAt() {
        return NumberPath.of("expiresAt", InstantSecondsCodec.INSTANCE);
    }

    /**
     * Attribute {@code address}, from {@link Notice.Mail#address()}.
     *
     * @return its path
     */
    public TextPath<String> address() {
        return TextPath.of("address", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code type}, which tells the classes of {@link Notice} apart.
     *
     * @return its path
     */
    public TextPath<String> type() {
        return TextPath.of("type", StringCodec.INSTANCE);
    }
}
