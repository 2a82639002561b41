package com.acme.zones;

import io.dynawright.codec.LocalDateTimeCodec;
import io.dynawright.codec.OffsetDateTimeCodec;
import io.dynawright.codec.ZonedDateTimeCodec;
import io.dynawright.operation.ListUpdate;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.SetUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Meeting}: {@code u -> u.ends().set(...)}. The
 * attributes of the key cannot be changed.
 *
 * <p>Dynawright itself writes {@code booked}.
 *
 * <p>Constraints are not checked: they say what whole objects have to be.
 *
 * <p>An update cannot change {@code begins}, {@code planned} and {@code call}, for the
 * sake of what is derived from that: {@code slot}. Put the whole item instead.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class MeetingUpdate extends UpdateBuilder<Meeting, MeetingUpdate, MeetingAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    MeetingUpdate(MeetingKey key) {
        super(MeetingSchema.INSTANCE, key, MeetingAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param meeting the item, which has its key
     */
    MeetingUpdate(Meeting meeting) {
        this(MeetingSchema.INSTANCE.key(EntityKey.requiredItem("meetings", meeting)));
    }

    /**
     * Attribute {@code ends}, from {@link Meeting#ends()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<OffsetDateTime, MeetingUpdate> ends() {
        return NumberUpdate.of("ends", MeetingSchema.OFFSET_DATE_TIME_IN_EUROPE_PARIS, this);
    }

    /**
     * Attribute {@code noted}, from {@link Meeting#noted()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<ZonedDateTime, MeetingUpdate> noted() {
        return NumberUpdate.of("noted", MeetingSchema.ZONED_DATE_TIME_IN_02_00, this);
    }

    /**
     * Attribute {@code moved}, from {@link Meeting#moved()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<LocalDateTime, MeetingUpdate> moved() {
        return ValueUpdate.of("moved", MeetingSchema.LOCAL_DATE_TIME_IN_EUROPE_PARIS, this);
    }

    /**
     * Attribute {@code called}, from {@link Meeting#called()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<OffsetDateTime, MeetingUpdate> called() {
        return ValueUpdate.of("called", OffsetDateTimeCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code answered}, from {@link Meeting#answered()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<ZonedDateTime, MeetingUpdate> answered() {
        return ValueUpdate.of("answered", ZonedDateTimeCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code breaks}, from {@link Meeting#breaks()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<List<OffsetDateTime>, OffsetDateTime, ValueUpdate<OffsetDateTime, MeetingUpdate>, MeetingUpdate> breaks() {
        return ListUpdate.of("breaks", MeetingSchema.OFFSET_DATE_TIME_LIST,
                OffsetDateTimeCodec.INSTANCE, path -> ValueUpdate.of(path,
                OffsetDateTimeCodec.INSTANCE, this), this);
    }

    /**
     * Attribute {@code reminders}, from {@link Meeting#reminders()}.
     *
     * @return what can be done to it
     */
    public SetUpdate<Set<LocalDateTime>, LocalDateTime, MeetingUpdate> reminders() {
        return SetUpdate.of("reminders", MeetingSchema.LOCAL_DATE_TIME_SET,
                LocalDateTimeCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code seen}, from {@link Meeting#seen()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<LocalDateTime, MeetingUpdate> seen() {
        return ValueUpdate.of("seen", MeetingSchema.LOCAL_DATE_TIME_IN_02_00, this);
    }
}
