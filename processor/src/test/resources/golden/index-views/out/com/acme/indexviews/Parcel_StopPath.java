package com.acme.indexviews;

import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.DocumentPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * A stored {@link Parcel.Stop} and its attributes, to write conditions with.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Parcel_StopPath extends DocumentPath<Parcel.Stop> {
    /**
     * The document that stands there.
     *
     * @param path where it stands
     */
    public Parcel_StopPath(Path path) {
        super(path, Parcel_StopCodec.INSTANCE);
    }

    /**
     * Attribute {@code city}, from {@link Parcel.Stop#city()}.
     *
     * @return its path
     */
    public TextPath<String> city() {
        return TextPath.of(under("city"), StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code at}, from {@link Parcel.Stop#at()}.
     *
     * @return its path
     */
    public TextPath<Instant> at() {
        return TextPath.of(under("at"), InstantCodec.INSTANCE);
    }
}
