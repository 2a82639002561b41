package com.acme.lifecycle;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.InstantSecondsCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ShortCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.ZonedDateTimeCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Notice} as an item of table {@code notices}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("notices", NoticeSchema.INSTANCE)}.
 *
 * <p>The version {@code version} does not hold across the replicas of a global table that
 * is eventually consistent, nor does the uniqueness of an insert: each region checks its
 * own replica, and the later write wins. Write each item in one region, or use
 * multi-region strong consistency.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class NoticeSchema extends EntitySchema<Notice> {
    /**
     * The one instance; it is immutable.
     */
    public static final NoticeSchema INSTANCE = new NoticeSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private NoticeSchema() {
        super(RuntimeApi.LEVEL_1, Notice.class, "notices");
    }

    @Override
    public Notice read(ItemReader in) {
        return switch (Objects.requireNonNullElse(in.peekString("type"), "")) {
            case "Letter" -> readLetter(in);
            case "Mail" -> readMail(in);
            default -> throw in.unknownVariant("type", "\"Letter\" or \"Mail\"");
        };
    }

    @Override
    public void write(Notice notice, ItemWriter out) {
        if (notice instanceof Notice.Letter letter) {
            out.name("type");
            out.writeString("Letter");
            writeLetter(letter, out);
        } else if (notice instanceof Notice.Mail mail) {
            out.name("type");
            out.writeString("Mail");
            writeMail(mail, out);
        } else {
            throw new IllegalArgumentException("not a class of Notice: " + notice.getClass().getName());
        }
    }

    /**
     * Reads the attributes of a {@code Letter}.
     *
     * @param in stands inside of the item or map
     * @return the object
     */
    private static Notice.Letter readLetter(ItemReader in) {
        String noticeId = null;
        String street = null;
        short version = 0;
        ZonedDateTime updatedAt = null;
        Instant expiresAt = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "noticeId" -> noticeId = StringCodec.INSTANCE.read(in);
                case "street" -> street = StringCodec.INSTANCE.read(in);
                case "version" -> version = ShortCodec.INSTANCE.readPrimitive(in);
                case "updatedAt" -> updatedAt = ZonedDateTimeCodec.INSTANCE.read(in);
                case "expiresAt" -> expiresAt = InstantSecondsCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Notice.Letter(noticeId, street, version, updatedAt, expiresAt);
    }

    /**
     * Writes the attributes of a {@code Letter}.
     *
     * @param letter the object
     * @param out stands inside of the item or map
     */
    private static void writeLetter(Notice.Letter letter, ItemWriter out) {
        out.attribute("noticeId", letter.noticeId(), StringCodec.INSTANCE);
        out.attribute("street", letter.street(), StringCodec.INSTANCE);
        out.name("version");
        ShortCodec.INSTANCE.writePrimitive(letter.version(), out);
        out.attribute("updatedAt", letter.updatedAt(), ZonedDateTimeCodec.INSTANCE);
        out.attribute("expiresAt", letter.expiresAt(), InstantSecondsCodec.INSTANCE);
    }

    /**
     * Reads the attributes of a {@code Mail}.
     *
     * @param in stands inside of the item or map
     * @return the object
     */
    private static Notice.Mail readMail(ItemReader in) {
        String noticeId = null;
        String address = null;
        short version = 0;
        ZonedDateTime updatedAt = null;
        Instant expiresAt = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "noticeId" -> noticeId = StringCodec.INSTANCE.read(in);
                case "address" -> address = StringCodec.INSTANCE.read(in);
                case "version" -> version = ShortCodec.INSTANCE.readPrimitive(in);
                case "updatedAt" -> updatedAt = ZonedDateTimeCodec.INSTANCE.read(in);
                case "expiresAt" -> expiresAt = InstantSecondsCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Notice.Mail(noticeId, address, version, updatedAt, expiresAt);
    }

    /**
     * Writes the attributes of a {@code Mail}.
     *
     * @param mail the object
     * @param out stands inside of the item or map
     */
    private static void writeMail(Notice.Mail mail, ItemWriter out) {
        out.attribute("noticeId", mail.noticeId(), StringCodec.INSTANCE);
        out.attribute("address", mail.address(), StringCodec.INSTANCE);
        out.name("version");
        ShortCodec.INSTANCE.writePrimitive(mail.version(), out);
        out.attribute("updatedAt", mail.updatedAt(), ZonedDateTimeCodec.INSTANCE);
        out.attribute("expiresAt", mail.expiresAt(), InstantSecondsCodec.INSTANCE);
    }

    @Override
    public void writeChange(Instant now, ItemWriter out) {
        out.attribute("updatedAt", now.atZone(ZoneOffset.UTC), ZonedDateTimeCodec.INSTANCE);
    }

    @Override
    public NoticeKey key(Notice notice) {
        return NoticeKey.of(notice.noticeId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("notices")
                .attribute("noticeId", AttributeType.S)
                .attribute("street", AttributeType.S)
                .attribute("version", AttributeType.N)
                .attribute("updatedAt", AttributeType.S)
                .attribute("expiresAt", AttributeType.N)
                .attribute("address", AttributeType.S)
                .key("noticeId")
                .lifecycle(Lifecycle.builder()
                        .version("version")
                        .updatedAt("updatedAt")
                        .timeToLive("expiresAt")
                        .build())
                .build();
    }
}
