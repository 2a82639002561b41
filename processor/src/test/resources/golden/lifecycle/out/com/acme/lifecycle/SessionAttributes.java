package com.acme.lifecycle;

import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.InstantSecondsCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Session}, to write conditions with:
 * {@code it -> it.sessionId().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class SessionAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final SessionAttributes INSTANCE = new SessionAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private SessionAttributes() {
    }

    /**
     * Attribute {@code sessionId}, from {@link Session#sessionId()}.
     *
     * @return its path
     */
    public TextPath<String> sessionId() {
        return TextPath.of("sessionId", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code userId}, from {@link Session#userId()}.
     *
     * @return its path
     */
    public TextPath<String> userId() {
        return TextPath.of("userId", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code device}, from {@link Session#device()}.
     *
     * @return its path
     */
    public TextPath<String> device() {
        return TextPath.of("device", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code state}, from {@link Session#state()}.
     *
     * @return its path
     */
    public TextPath<Session.State> state() {
        return TextPath.of("state", SessionSchema.STATE);
    }

    /**
     * Attribute {@code seenAt}, from {@link Session#seenAt()}.
     *
     * @return its path
     */
    public TextPath<Instant> seenAt() {
        return TextPath.of("seenAt", InstantCodec.INSTANCE);
    }

    /**
     * Attribute {@code seats}, from {@link Session#seats()}.
     *
     * @return its path
     */
    public NumberPath<Integer> seats() {
        return NumberPath.of("seats", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code version}, from {@link Session#version()}.
     *
     * @return its path
     */
    public NumberPath<Long> version() {
        return NumberPath.of("version", LongCodec.INSTANCE);
    }

    /**
     * Attribute {@code createdAt}, from {@link Session#createdAt()}.
     *
     * @return its path
     */
    public TextPath<Instant> createdAt() {
        return TextPath.of("createdAt", InstantCodec.INSTANCE);
    }

    /**
     * Attribute {@code updated_at}, from {@link Session#updatedAt()}.
     *
     * @return its path
     */
    public TextPath<Instant> updatedAt() {
        return TextPath.of("updated_at", InstantCodec.INSTANCE);
    }

    /**
     * Attribute {@code expiresAt}, from {@link Session#expiresAt()}.
     *
     * @return its path
     */
    public NumberPath<Instant> expiresAt() {
        return NumberPath.of("expiresAt", InstantSecondsCodec.INSTANCE);
    }
}
