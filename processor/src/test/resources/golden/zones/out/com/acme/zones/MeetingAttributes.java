package com.acme.zones;

import io.dynawright.codec.LocalDateTimeCodec;
import io.dynawright.codec.OffsetDateTimeCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.ZonedDateTimeCodec;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.SetPath;
import io.dynawright.expression.TextPath;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Meeting}, to write conditions with:
 * {@code it -> it.room().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class MeetingAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final MeetingAttributes INSTANCE = new MeetingAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private MeetingAttributes() {
    }

    /**
     * Attribute {@code room}, from {@link Meeting#room()}.
     *
     * @return its path
     */
    public TextPath<String> room() {
        return TextPath.of("room", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code begins}, from {@link Meeting#begins()}.
     *
     * @return its path
     */
    public TextPath<LocalDateTime> begins() {
        return TextPath.of("begins", MeetingSchema.LOCAL_DATE_TIME_IN_EUROPE_PARIS);
    }

    /**
     * Attribute {@code ends}, from {@link Meeting#ends()}.
     *
     * @return its path
     */
    public NumberPath<OffsetDateTime> ends() {
        return NumberPath.of("ends", MeetingSchema.OFFSET_DATE_TIME_IN_EUROPE_PARIS);
    }

    /**
     * Attribute {@code noted}, from {@link Meeting#noted()}.
     *
     * @return its path
     */
    public NumberPath<ZonedDateTime> noted() {
        return NumberPath.of("noted", MeetingSchema.ZONED_DATE_TIME_IN_02_00);
    }

    /**
     * Attribute {@code moved}, from {@link Meeting#moved()}.
     *
     * @return its path
     */
    public TextPath<LocalDateTime> moved() {
        return TextPath.of("moved", MeetingSchema.LOCAL_DATE_TIME_IN_EUROPE_PARIS);
    }

    /**
     * Attribute {@code called}, from {@link Meeting#called()}.
     *
     * @return its path
     */
    public TextPath<OffsetDateTime> called() {
        return TextPath.of("called", OffsetDateTimeCodec.INSTANCE);
    }

    /**
     * Attribute {@code answered}, from {@link Meeting#answered()}.
     *
     * @return its path
     */
    public TextPath<ZonedDateTime> answered() {
        return TextPath.of("answered", ZonedDateTimeCodec.INSTANCE);
    }

    /**
     * Attribute {@code planned}, from {@link Meeting#planned()}.
     *
     * @return its path
     */
    public TextPath<LocalDateTime> planned() {
        return TextPath.of("planned", LocalDateTimeCodec.INSTANCE);
    }

    /**
     * Attribute {@code breaks}, from {@link Meeting#breaks()}.
     *
     * @return its path
     */
    public ListPath<List<OffsetDateTime>, OffsetDateTime, TextPath<OffsetDateTime>> breaks() {
        return ListPath.of("breaks", MeetingSchema.OFFSET_DATE_TIME_LIST,
                OffsetDateTimeCodec.INSTANCE, path -> TextPath.of(path,
                OffsetDateTimeCodec.INSTANCE));
    }

    /**
     * Attribute {@code reminders}, from {@link Meeting#reminders()}.
     *
     * @return its path
     */
    public SetPath<Set<LocalDateTime>, LocalDateTime> reminders() {
        return SetPath.of("reminders", MeetingSchema.LOCAL_DATE_TIME_SET,
                LocalDateTimeCodec.INSTANCE);
    }

    /**
     * Attribute {@code call}, from {@link Meeting#call()}.
     *
     * @return its path
     */
    public Meeting_CallPath call() {
        return new Meeting_CallPath(Path.of("call"));
    }

    /**
     * Attribute {@code booked}, from {@link Meeting#booked()}.
     *
     * @return its path
     */
    public TextPath<LocalDateTime> booked() {
        return TextPath.of("booked", MeetingSchema.LOCAL_DATE_TIME_IN_ASIA_TOKYO);
    }

    /**
     * Attribute {@code seen}, from {@link Meeting#seen()}.
     *
     * @return its path
     */
    public TextPath<LocalDateTime> seen() {
        return TextPath.of("seen", MeetingSchema.LOCAL_DATE_TIME_IN_02_00);
    }

    /**
     * Attribute {@code slot}, from {@link Meeting#slot()}.
     *
     * @return its path
     */
    public TextPath<String> slot() {
        return TextPath.of("slot", StringCodec.INSTANCE);
    }
}
