package com.acme.nestedpaths.parts;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.DocumentUpdate;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/**
 * Changes a stored {@link Measure}, or attributes of it.
 *
 * @param <S> the update of the item
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class MeasureDocumentUpdate<S extends UpdateBuilder<?, S, ?>> extends DocumentUpdate<Measure, S> {
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
    public MeasureDocumentUpdate(Path path, S update) {
        super(path, MeasureCodec.INSTANCE, update);
        this.update = update;
    }

    /**
     * Attribute {@code value}, from {@link Measure#value()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<BigDecimal, S> value() {
        return NumberUpdate.of(under("value"), BigDecimalCodec.INSTANCE, update);
    }

    /**
     * Attribute {@code unit}, from {@link Measure#unit()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Measure.Unit, S> unit() {
        return ValueUpdate.of(under("unit"), MeasureCodec.UNIT, update);
    }
}
