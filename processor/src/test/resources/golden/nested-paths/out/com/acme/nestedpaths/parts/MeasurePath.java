package com.acme.nestedpaths.parts;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.expression.DocumentPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/**
 * A stored {@link Measure} and its attributes, to write conditions with.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class MeasurePath extends DocumentPath<Measure> {
    /**
     * The document that stands there.
     *
     * @param path where it stands
     */
    public MeasurePath(Path path) {
        super(path, MeasureCodec.INSTANCE);
    }

    /**
     * Attribute {@code value}, from {@link Measure#value()}.
     *
     * @return its path
     */
    public NumberPath<BigDecimal> value() {
        return NumberPath.of(under("value"), BigDecimalCodec.INSTANCE);
    }

    /**
     * Attribute {@code unit}, from {@link Measure#unit()}.
     *
     * @return its path
     */
    public TextPath<Measure.Unit> unit() {
        return TextPath.of(under("unit"), MeasureCodec.UNIT);
    }
}
