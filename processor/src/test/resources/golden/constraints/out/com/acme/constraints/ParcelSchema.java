package com.acme.constraints;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.SequenceCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.id.IdKind;
import io.dynawright.id.IdSource;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import io.dynawright.validation.Texts;
import io.dynawright.validation.Violations;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Parcel} as an item of table {@code parcels}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("parcels", ParcelSchema.INSTANCE)}.
 */
@SuppressWarnings("deprecation")
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ParcelSchema extends EntitySchema<Parcel> {
    /**
     * The one instance; it is immutable.
     */
    public static final ParcelSchema INSTANCE = new ParcelSchema();

    /**
     * Stores {@code List<String>}.
     */
    static final SequenceCodec<List<String>> STRING_LIST = ListCodec.of(StringCodec.INSTANCE);

    /**
     * What a text has to look like.
     */
    private static final Pattern COUNTRY_PATTERN = Pattern.compile("[A-Z]{2} # (a country", Pattern.COMMENTS);

    /**
     * There is {@link #INSTANCE}.
     */
    private ParcelSchema() {
        super(RuntimeApi.LEVEL_1, Parcel.class, "parcels");
    }

    @Override
    public Parcel read(ItemReader in) {
        String parcelId = null;
        String note = "none";
        String size = "S";
        List<String> labels = null;
        String country = null;
        Instant createdAt = null;
        long expiresAt = 0;
        Parcel.Sender sender = null;
        boolean hasSender = false;
        String senderName = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "parcelId" -> parcelId = StringCodec.INSTANCE.read(in);
                case "note" -> note = StringCodec.INSTANCE.read(in);
                case "size" -> size = StringCodec.INSTANCE.read(in);
                case "labels" -> labels = STRING_LIST.read(in);
                case "country" -> country = StringCodec.INSTANCE.read(in);
                case "createdAt" -> createdAt = InstantCodec.INSTANCE.read(in);
                case "expiresAt" -> expiresAt = LongCodec.INSTANCE.readPrimitive(in);
                case "name" -> {
                    hasSender = true;
                    senderName = StringCodec.INSTANCE.read(in);
                }
                default -> in.skip();
            }
        }
        if (hasSender) {
            sender = new Parcel.Sender(senderName);
        }
        return new Parcel(parcelId, note, size, labels, country, createdAt, expiresAt, sender);
    }

    @Override
    public void write(Parcel parcel, ItemWriter out) {
        out.attribute("parcelId", parcel.parcelId(), StringCodec.INSTANCE);
        String note = parcel.note();
        out.attribute("note", note == null ? "none" : note, StringCodec.INSTANCE);
        String size = parcel.size();
        out.attribute("size", size == null ? "S" : size, StringCodec.INSTANCE);
        out.attribute("labels", parcel.labels(), STRING_LIST);
        out.attribute("country", parcel.country(), StringCodec.INSTANCE);
        out.attribute("createdAt", parcel.createdAt(), InstantCodec.INSTANCE);
        if (parcel.expiresAt() != 0) {
            out.name("expiresAt");
            LongCodec.INSTANCE.writePrimitive(parcel.expiresAt(), out);
        }
        Parcel.Sender sender = parcel.sender();
        if (sender != null) {
            out.attribute("name", sender.name(), StringCodec.INSTANCE);
        }
    }

    @Override
    public void writeCreation(Instant now, ItemWriter out) {
        out.attribute("createdAt", now, InstantCodec.INSTANCE);
    }

    @Override
    public void writeIds(IdSource ids, ItemWriter out) {
        out.attribute("parcelId", ids.next(IdKind.UUID_V4), StringCodec.INSTANCE);
    }

    @Override
    public ParcelKey key(Parcel parcel) {
        return ParcelKey.of(parcel.parcelId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("parcels")
                .attribute("parcelId", AttributeType.S)
                .attribute("note", AttributeType.S)
                .attribute("size", AttributeType.S)
                .attribute("labels", AttributeType.L)
                .attribute("country", AttributeType.S)
                .attribute("createdAt", AttributeType.S)
                .attribute("expiresAt", AttributeType.N)
                .attribute("name", "sender.name", AttributeType.S)
                .key("parcelId")
                .lifecycle(Lifecycle.builder()
                        .id("parcelId")
                        .createdAt("createdAt")
                        .hidingExpired("expiresAt")
                        .filled("note", "size")
                        .build())
                .build();
    }

    @Override
    protected void check(Parcel parcel, Violations violations) {
        String parcelId = parcel.parcelId();
        if (parcelId != null && !Texts.hasText(parcelId)) {
            violations.add("parcelId", "must not be blank", parcelId);
        }
        if (parcelId != null && parcelId.length() != 36) {
            violations.add("parcelId", "must have exactly 36 characters", parcelId);
        }
        String note = parcel.note();
        if (note != null && !Texts.hasText(note)) {
            violations.add("note", "must not be blank", note);
        }
        String size = parcel.size();
        if (size != null && size.isEmpty()) {
            violations.add("size", "must not be empty", size);
        }
        List<String> labels = parcel.labels();
        if (labels != null && labels.size() < 1) {
            violations.add("labels", "must have at least 1 element", null);
        }
        String country = parcel.country();
        if (!Texts.matches(country, COUNTRY_PATTERN)) {
            violations.add("country", "must match \"[A-Z]{2} # (a country\"", country);
        }
        Parcel.Sender sender = parcel.sender();
        if (sender != null) {
            violations.enter("sender");
            String name = sender.name();
            if (!Texts.hasText(name)) {
                violations.add("name", "must not be blank", name);
            }
            violations.leave();
        }
        boolean note_ = parcel.isNote();
        if (!note_) {
            violations.add("note", "must say what it is", note_);
        }
        boolean light = parcel.isLight();
        if (!light) {
            violations.add("light", "must be true", light);
        }
    }
}
