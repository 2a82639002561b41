package com.acme.zones;

import io.dynawright.codec.OffsetDateTimeCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.DocumentUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import javax.annotation.processing.Generated;

/**
 * Changes a stored {@link Meeting.Call}, or attributes of it.
 *
 * @param <S> the update of the item
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Meeting_CallDocumentUpdate<S extends UpdateBuilder<?, S, ?>> extends DocumentUpdate<Meeting.Call, S> {
    /**
     * Collects the changes.
     */
    private final S update;

    /**
     * The changes of the document that stands there.
     *
     * @param path where it stands
     * @param update collects the changes
     */
    public Meeting_CallDocumentUpdate(Path path, S update) {
        super(path, Meeting_CallCodec.INSTANCE, update);
        this.update = update;
    }

    /**
     * Attribute {@code at}, from {@link Meeting.Call#at()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<ZonedDateTime, S> at() {
        return ValueUpdate.of(under("at"), Meeting_CallCodec.ZONED_DATE_TIME_IN_ASIA_TOKYO, update);
    }

    /**
     * Attribute {@code until}, from {@link Meeting.Call#until()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<OffsetDateTime, S> until() {
        return ValueUpdate.of(under("until"), OffsetDateTimeCodec.INSTANCE, update);
    }
}
