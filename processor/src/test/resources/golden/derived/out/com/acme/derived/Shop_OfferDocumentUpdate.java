package com.acme.derived;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.DocumentUpdate;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import javax.annotation.processing.Generated;

/**
 * Changes a stored {@link Shop.Offer}, or attributes of it.
 *
 * @param <S> the update of the item
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Shop_OfferDocumentUpdate<S extends UpdateBuilder<?, S, ?>> extends DocumentUpdate<Shop.Offer, S> {
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
    public Shop_OfferDocumentUpdate(Path path, S update) {
        super(path, Shop_OfferCodec.INSTANCE, update);
        this.update = update;
    }

    /**
     * Attribute {@code price}, from {@link Shop.Offer#price()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, S> price() {
        return NumberUpdate.of(under("price"), IntegerCodec.INSTANCE, update);
    }

    /**
     * Sets {@code article} and {@code update}, which change together, and derives
     * {@code label} anew.
     *
     * @param article the new value of {@code article}, null to remove it
     * @param update_ the new value of {@code update}
     * @return the update
     */
    public S label(String article, int update_) {
        setOrRemove("article", StringCodec.INSTANCE, article);
        set("update", IntegerCodec.INSTANCE, update_);
        return setOrRemove("label", StringCodec.INSTANCE, Shop.Offer.label(article, update_));
    }
}
