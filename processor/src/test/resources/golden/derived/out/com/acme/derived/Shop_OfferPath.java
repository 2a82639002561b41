package com.acme.derived;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.DocumentPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * A stored {@link Shop.Offer} and its attributes, to write conditions with.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Shop_OfferPath extends DocumentPath<Shop.Offer> {
    /**
     * The document that stands there.
     *
     * @param path where it stands
     */
    public Shop_OfferPath(Path path) {
        super(path, Shop_OfferCodec.INSTANCE);
    }

    /**
     * Attribute {@code article}, from {@link Shop.Offer#article()}.
     *
     * @return its path
     */
    public TextPath<String> article() {
        return TextPath.of(under("article"), StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code price}, from {@link Shop.Offer#price()}.
     *
     * @return its path
     */
    public NumberPath<Integer> price() {
        return NumberPath.of(under("price"), IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code update}, from {@link Shop.Offer#update()}.
     *
     * @return its path
     */
    public NumberPath<Integer> update() {
        return NumberPath.of(under("update"), IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code label}, from {@link Shop.Offer#label}.
     *
     * @return its path
     */
    public TextPath<String> label() {
        return TextPath.of(under("label"), StringCodec.INSTANCE);
    }
}
