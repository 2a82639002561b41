package com.acme.derived;

import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Shop.Offer} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Shop_OfferCodec extends DocumentCodec<Shop.Offer> {
    /**
     * The one instance; it holds nothing.
     */
    public static final Shop_OfferCodec INSTANCE = new Shop_OfferCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private Shop_OfferCodec() {
    }

    @Override
    protected Shop.Offer readAttributes(ItemReader in) {
        String article = null;
        int price = 0;
        int update = 0;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "article" -> article = StringCodec.INSTANCE.read(in);
                case "price" -> price = IntegerCodec.INSTANCE.readPrimitive(in);
                case "update" -> update = IntegerCodec.INSTANCE.readPrimitive(in);
                default -> in.skip();
            }
        }
        return new Shop.Offer(article, price, update);
    }

    @Override
    protected void writeAttributes(Shop.Offer offer, ItemWriter out) {
        out.attribute("article", offer.article(), StringCodec.INSTANCE);
        out.name("price");
        IntegerCodec.INSTANCE.writePrimitive(offer.price(), out);
        out.name("update");
        IntegerCodec.INSTANCE.writePrimitive(offer.update(), out);
        out.attribute("label", Shop.Offer.label(offer.article(),
                offer.update()), StringCodec.INSTANCE);
    }
}
