package com.acme.formernames;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.expression.DocumentPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.Path;
import javax.annotation.processing.Generated;

/**
 * A stored {@link Product.Box} and its attributes, to write conditions with.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Product_BoxPath extends DocumentPath<Product.Box> {
    /**
     * The document that stands there.
     *
     * @param path where it stands
     */
    public Product_BoxPath(Path path) {
        super(path, Product_BoxCodec.INSTANCE);
    }

    /**
     * Attribute {@code width}, from {@link Product.Box#width()}.
     *
     * @return its path
     */
    public NumberPath<Integer> width() {
        return NumberPath.of(under("width"), IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code height}, from {@link Product.Box#height()}.
     *
     * @return its path
     */
    public NumberPath<Integer> height() {
        return NumberPath.of(under("height"), IntegerCodec.INSTANCE);
    }
}
