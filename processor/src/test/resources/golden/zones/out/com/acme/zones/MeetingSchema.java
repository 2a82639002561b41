package com.acme.zones;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.LocalDateTimeCodec;
import io.dynawright.codec.NumberCodec;
import io.dynawright.codec.OffsetDateTimeCodec;
import io.dynawright.codec.OffsetDateTimeSecondsCodec;
import io.dynawright.codec.SequenceCodec;
import io.dynawright.codec.SetCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.TextCodec;
import io.dynawright.codec.TextSetCodec;
import io.dynawright.codec.ZonedDateTimeCodec;
import io.dynawright.codec.ZonedDateTimeMillisCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import io.dynawright.validation.Tense;
import io.dynawright.validation.Violations;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Meeting} as an item of table {@code meetings}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("meetings", MeetingSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class MeetingSchema extends EntitySchema<Meeting> {
    /**
     * The one instance; it is immutable.
     */
    public static final MeetingSchema INSTANCE = new MeetingSchema();

    /**
     * Stores {@code LocalDateTime}, which is presented in the time zone {@code Europe/Paris}.
     */
    static final TextCodec<LocalDateTime> LOCAL_DATE_TIME_IN_EUROPE_PARIS = LocalDateTimeCodec.in(ZoneId.of("Europe/Paris"));

    /**
     * Stores {@code OffsetDateTime}, which is presented in the time zone {@code Europe/Paris}.
     */
    static final NumberCodec<OffsetDateTime> OFFSET_DATE_TIME_IN_EUROPE_PARIS = OffsetDateTimeSecondsCodec.in(ZoneId.of("Europe/Paris"));

    /**
     * Stores {@code ZonedDateTime}, which is presented in the time zone <code>+02:00</code>.
     */
    static final NumberCodec<ZonedDateTime> ZONED_DATE_TIME_IN_02_00 = ZonedDateTimeMillisCodec.in(ZoneId.of("+02:00"));

    /**
     * Stores {@code List<OffsetDateTime>}.
     */
    static final SequenceCodec<List<OffsetDateTime>> OFFSET_DATE_TIME_LIST = ListCodec.of(OffsetDateTimeCodec.INSTANCE);

    /**
     * Stores {@code Set<LocalDateTime>}.
     */
    static final TextSetCodec<Set<LocalDateTime>> LOCAL_DATE_TIME_SET = SetCodec.of(LocalDateTimeCodec.INSTANCE);

    /**
     * Stores {@code LocalDateTime}, which is presented in the time zone {@code Asia/Tokyo}.
     */
    static final TextCodec<LocalDateTime> LOCAL_DATE_TIME_IN_ASIA_TOKYO = LocalDateTimeCodec.in(ZoneId.of("Asia/Tokyo"));

    /**
     * Stores {@code LocalDateTime}, which is presented in the time zone {@code -02:00}.
     */
    static final TextCodec<LocalDateTime> LOCAL_DATE_TIME_IN_02_00 = LocalDateTimeCodec.in(ZoneId.of("-02:00"));

    /**
     * There is {@link #INSTANCE}.
     */
    private MeetingSchema() {
        super(RuntimeApi.LEVEL_1, Meeting.class, "meetings");
    }

    @Override
    public Meeting read(ItemReader in) {
        String room = null;
        LocalDateTime begins = null;
        OffsetDateTime ends = null;
        ZonedDateTime noted = null;
        LocalDateTime moved = null;
        OffsetDateTime called = null;
        ZonedDateTime answered = null;
        LocalDateTime planned = null;
        List<OffsetDateTime> breaks = null;
        Set<LocalDateTime> reminders = LOCAL_DATE_TIME_SET.absent();
        Meeting.Call call = null;
        LocalDateTime booked = null;
        LocalDateTime seen = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "room" -> room = StringCodec.INSTANCE.read(in);
                case "begins" -> begins = LOCAL_DATE_TIME_IN_EUROPE_PARIS.read(in);
                case "ends" -> ends = OFFSET_DATE_TIME_IN_EUROPE_PARIS.read(in);
                case "noted" -> noted = ZONED_DATE_TIME_IN_02_00.read(in);
                case "moved" -> moved = LOCAL_DATE_TIME_IN_EUROPE_PARIS.read(in);
                case "called" -> called = OffsetDateTimeCodec.INSTANCE.read(in);
                case "answered" -> answered = ZonedDateTimeCodec.INSTANCE.read(in);
                case "planned" -> planned = LocalDateTimeCodec.INSTANCE.read(in);
                case "breaks" -> breaks = OFFSET_DATE_TIME_LIST.read(in);
                case "reminders" -> reminders = LOCAL_DATE_TIME_SET.read(in);
                case "call" -> call = Meeting_CallCodec.INSTANCE.read(in);
                case "booked" -> booked = LOCAL_DATE_TIME_IN_ASIA_TOKYO.read(in);
                case "seen" -> seen = LOCAL_DATE_TIME_IN_02_00.read(in);
                default -> in.skip();
            }
        }
        return new Meeting(room, begins, ends, noted, moved, called, answered, planned, breaks,
                reminders, call, booked, seen);
    }

    @Override
    public void write(Meeting meeting, ItemWriter out) {
        out.attribute("room", meeting.room(), StringCodec.INSTANCE);
        out.attribute("begins", meeting.begins(), LOCAL_DATE_TIME_IN_EUROPE_PARIS);
        out.attribute("ends", meeting.ends(), OFFSET_DATE_TIME_IN_EUROPE_PARIS);
        out.attribute("noted", meeting.noted(), ZONED_DATE_TIME_IN_02_00);
        out.attribute("moved", meeting.moved(), LOCAL_DATE_TIME_IN_EUROPE_PARIS);
        out.attribute("called", meeting.called(), OffsetDateTimeCodec.INSTANCE);
        out.attribute("answered", meeting.answered(), ZonedDateTimeCodec.INSTANCE);
        out.attribute("planned", meeting.planned(), LocalDateTimeCodec.INSTANCE);
        out.attribute("breaks", meeting.breaks(), OFFSET_DATE_TIME_LIST);
        out.attribute("reminders", meeting.reminders(), LOCAL_DATE_TIME_SET);
        out.attribute("call", meeting.call(), Meeting_CallCodec.INSTANCE);
        out.attribute("booked", meeting.booked(), LOCAL_DATE_TIME_IN_ASIA_TOKYO);
        out.attribute("seen", meeting.seen(), LOCAL_DATE_TIME_IN_02_00);
        out.attribute("slot", meeting.slot(), StringCodec.INSTANCE);
    }

    @Override
    public void writeCreation(Instant now, ItemWriter out) {
        out.attribute("booked", LocalDateTime.ofInstant(now, ZoneOffset.UTC), LocalDateTimeCodec.INSTANCE);
    }

    @Override
    public MeetingKey key(Meeting meeting) {
        return MeetingKey.of(meeting.room(), meeting.slot());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("meetings")
                .attribute("room", AttributeType.S)
                .attribute("begins", AttributeType.S)
                .attribute("ends", AttributeType.N)
                .attribute("noted", AttributeType.N)
                .attribute("moved", AttributeType.S)
                .attribute("called", AttributeType.S)
                .attribute("answered", AttributeType.S)
                .attribute("planned", AttributeType.S)
                .attribute("breaks", AttributeType.L)
                .attribute("reminders", AttributeType.SS)
                .attribute("call", AttributeType.M)
                .attribute("booked", AttributeType.S)
                .attribute("seen", AttributeType.S)
                .attribute("slot", AttributeType.S)
                .key("room", "slot")
                .lifecycle(Lifecycle.builder()
                        .createdAt("booked")
                        .build())
                .keySources("planned", "call")
                .build();
    }

    @Override
    protected void check(Meeting meeting, Violations violations) {
        LocalDateTime seen = meeting.seen();
        ZonedDateTime seenInZone = seen == null ? null : seen.atZone(ZoneId.of("-02:00"));
        violations.judge("seen", "must be in the past or present", seenInZone, Tense.PAST_OR_PRESENT);
    }
}
