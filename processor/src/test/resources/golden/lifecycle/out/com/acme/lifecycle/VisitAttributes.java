package com.acme.lifecycle;

import io.dynawright.codec.BigIntegerCodec;
import io.dynawright.codec.CalendarCodec;
import io.dynawright.codec.InstantSecondsCodec;
import io.dynawright.codec.LocalDateTimeCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Calendar;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Visit}, to write conditions with:
 * {@code it -> it.visitId().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class VisitAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final VisitAttributes INSTANCE = new VisitAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private VisitAttributes() {
    }

    /**
     * Attribute {@code visitId}, from {@link Visit#visitId()}.
     *
     * @return its path
     */
    public TextPath<String> visitId() {
        return TextPath.of("visitId", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code audit_version}, from {@link Visit.Audit#version()}.
     *
     * @return its path
     */
    public NumberPath<BigInteger> auditVersion() {
        return NumberPath.of("audit_version", BigIntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code audit_createdAt}, from {@link Visit.Audit#createdAt()}.
     *
     * @return its path
     */
    public TextPath<LocalDateTime> auditCreatedAt() {
        return TextPath.of("audit_createdAt", LocalDateTimeCodec.INSTANCE);
    }

    /**
     * Attribute {@code audit_updatedAt}, from {@link Visit.Audit#updatedAt()}.
     *
     * @return its path
     */
    public TextPath<Calendar> auditUpdatedAt() {
        return TextPath.of("audit_updatedAt", CalendarCodec.INSTANCE);
    }

    /**
     * Attribute {@code expiresAt}, from {@link Visit#expiresAt()}.
     *
     * @return its path
     */
    public NumberPath<Instant> expiresAt() {
        return NumberPath.of("expiresAt", InstantSecondsCodec.INSTANCE);
    }
}
