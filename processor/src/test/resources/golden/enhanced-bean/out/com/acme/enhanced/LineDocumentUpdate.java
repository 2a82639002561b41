package com.acme.enhanced;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.DocumentUpdate;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/**
 * Changes a stored {@link Line}, or attributes of it.
 *
 * @param <S> the update of the item
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class LineDocumentUpdate<S extends UpdateBuilder<?, S, ?>> extends DocumentUpdate<Line, S> {
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
    public LineDocumentUpdate(Path path, S update) {
        super(path, LineCodec.INSTANCE, update);
        this.update = update;
    }

    /**
     * Attribute {@code sku}, from {@link Line#getSku()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> sku() {
        return ValueUpdate.of(under("sku"), StringCodec.INSTANCE, update);
    }

    /**
     * Attribute {@code price}, from {@link Line#getPrice()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<BigDecimal, S> price() {
        return NumberUpdate.of(under("price"), BigDecimalCodec.INSTANCE, update);
    }
}
