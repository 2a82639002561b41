package com.acme.views;

import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Order.Country} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Order_CountryCodec extends DocumentCodec<Order.Country> {
    /**
     * The one instance; it holds nothing.
     */
    public static final Order_CountryCodec INSTANCE = new Order_CountryCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private Order_CountryCodec() {
    }

    @Override
    protected Order.Country readAttributes(ItemReader in) {
        String code = null;
        String name = null;
        for (String attribute = in.nextAttribute(); attribute != null; attribute = in.nextAttribute()) {
            switch (attribute) {
                case "code" -> code = StringCodec.INSTANCE.read(in);
                case "name" -> name = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Order.Country(code, name);
    }

    @Override
    protected void writeAttributes(Order.Country country, ItemWriter out) {
        out.attribute("code", country.code(), StringCodec.INSTANCE);
        out.attribute("name", country.name(), StringCodec.INSTANCE);
    }
}
