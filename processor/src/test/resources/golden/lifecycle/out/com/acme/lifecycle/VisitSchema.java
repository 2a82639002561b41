package com.acme.lifecycle;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.BigIntegerCodec;
import io.dynawright.codec.CalendarCodec;
import io.dynawright.codec.InstantSecondsCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LocalDateTimeCodec;
import io.dynawright.codec.NumberCodec;
import io.dynawright.codec.OptionalCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Visit} as an item of table {@code visits}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("visits", VisitSchema.INSTANCE)}.
 *
 * <p>The version {@code audit_version} does not hold across the replicas of a global table
 * that is eventually consistent, nor does the uniqueness of an insert: each region checks
 * its own replica, and the later write wins. Write each item in one region, or use
 * multi-region strong consistency.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class VisitSchema extends EntitySchema<Visit> {
    /**
     * The one instance; it is immutable.
     */
    public static final VisitSchema INSTANCE = new VisitSchema();

    /**
     * Stores {@code Optional<Instant>}.
     */
    static final NumberCodec<Optional<Instant>> INSTANT_OPTIONAL = OptionalCodec.of(InstantSecondsCodec.INSTANCE);

    /**
     * There is {@link #INSTANCE}.
     */
    private VisitSchema() {
        super(RuntimeApi.LEVEL_1, Visit.class, "visits");
    }

    @Override
    public Visit read(ItemReader in) {
        String visitId = null;
        Visit.Audit audit = null;
        Optional<Instant> expiresAt = INSTANT_OPTIONAL.absent();
        boolean hasAudit = false;
        BigInteger auditVersion = null;
        LocalDateTime auditCreatedAt = null;
        Calendar auditUpdatedAt = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "visitId" -> visitId = StringCodec.INSTANCE.read(in);
                case "expiresAt" -> expiresAt = INSTANT_OPTIONAL.read(in);
                case "audit_version" -> {
                    hasAudit = true;
                    auditVersion = BigIntegerCodec.INSTANCE.read(in);
                }
                case "audit_createdAt" -> {
                    hasAudit = true;
                    auditCreatedAt = LocalDateTimeCodec.INSTANCE.read(in);
                }
                case "audit_updatedAt" -> {
                    hasAudit = true;
                    auditUpdatedAt = CalendarCodec.INSTANCE.read(in);
                }
                default -> in.skip();
            }
        }
        if (hasAudit) {
            audit = new Visit.Audit(auditVersion, auditCreatedAt, auditUpdatedAt);
        }
        return new Visit(visitId, audit, expiresAt);
    }

    @Override
    public void write(Visit visit, ItemWriter out) {
        out.attribute("visitId", visit.visitId(), StringCodec.INSTANCE);
        Visit.Audit audit = visit.audit();
        if (audit != null) {
            out.attribute("audit_version", audit.version(), BigIntegerCodec.INSTANCE);
            out.attribute("audit_createdAt", audit.createdAt(), LocalDateTimeCodec.INSTANCE);
            out.attribute("audit_updatedAt", audit.updatedAt(), CalendarCodec.INSTANCE);
        }
        out.attribute("expiresAt", visit.expiresAt(), INSTANT_OPTIONAL);
    }

    @Override
    public void writeCreation(Instant now, ItemWriter out) {
        out.attribute("audit_createdAt", LocalDateTime.ofInstant(now, ZoneOffset.UTC), LocalDateTimeCodec.INSTANCE);
        out.attribute("expiresAt", Optional.of(now.plusSeconds(86400L)), INSTANT_OPTIONAL);
    }

    @Override
    public void writeChange(Instant now, ItemWriter out) {
        out.attribute("audit_updatedAt", GregorianCalendar.from(now.atZone(ZoneOffset.UTC)), CalendarCodec.INSTANCE);
    }

    @Override
    public VisitKey key(Visit visit) {
        return VisitKey.of(visit.visitId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("visits")
                .attribute("visitId", AttributeType.S)
                .attribute("audit_version", "audit.version", AttributeType.N)
                .attribute("audit_createdAt", "audit.createdAt", AttributeType.S)
                .attribute("audit_updatedAt", "audit.updatedAt", AttributeType.S)
                .attribute("expiresAt", AttributeType.N)
                .key("visitId")
                .lifecycle(Lifecycle.builder()
                        .version("audit_version")
                        .createdAt("audit_createdAt")
                        .updatedAt("audit_updatedAt")
                        .timeToLive("expiresAt")
                        .filled("expiresAt")
                        .build())
                .build();
    }
}
