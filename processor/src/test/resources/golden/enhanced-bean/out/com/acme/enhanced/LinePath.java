package com.acme.enhanced;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.DocumentPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/**
 * A stored {@link Line} and its attributes, to write conditions with.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class LinePath extends DocumentPath<Line> {
    /**
     * The document that stands there.
     *
     * @param path where it stands
     */
    public LinePath(Path path) {
        super(path, LineCodec.INSTANCE);
    }

    /**
     * Attribute {@code sku}, from {@link Line#getSku()}.
     *
     * @return its path
     */
    public TextPath<String> sku() {
        return TextPath.of(under("sku"), StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code price}, from {@link Line#getPrice()}.
     *
     * @return its path
     */
    public NumberPath<BigDecimal> price() {
        return NumberPath.of(under("price"), BigDecimalCodec.INSTANCE);
    }
}
