package com.acme.zones;

import io.dynawright.codec.OffsetDateTimeCodec;
import io.dynawright.expression.DocumentPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import javax.annotation.processing.Generated;

/**
 * A stored {@link Meeting.Call} and its attributes, to write conditions with.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Meeting_CallPath extends DocumentPath<Meeting.Call> {
    /**
     * The document that stands there.
     *
     * @param path where it stands
     */
    public Meeting_CallPath(Path path) {
        super(path, Meeting_CallCodec.INSTANCE);
    }

    /**
     * Attribute {@code at}, from {@link Meeting.Call#at()}.
     *
     * @return its path
     */
    public TextPath<ZonedDateTime> at() {
        return TextPath.of(under("at"), Meeting_CallCodec.ZONED_DATE_TIME_IN_ASIA_TOKYO);
    }

    /**
     * Attribute {@code until}, from {@link Meeting.Call#until()}.
     *
     * @return its path
     */
    public TextPath<OffsetDateTime> until() {
        return TextPath.of(under("until"), OffsetDateTimeCodec.INSTANCE);
    }
}
