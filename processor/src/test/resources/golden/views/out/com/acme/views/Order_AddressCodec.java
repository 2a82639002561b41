package com.acme.views;

import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Order.Address} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Order_AddressCodec extends DocumentCodec<Order.Address> {
    /**
     * The one instance; it holds nothing.
     */
    public static final Order_AddressCodec INSTANCE = new Order_AddressCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private Order_AddressCodec() {
    }

    @Override
    protected Order.Address readAttributes(ItemReader in) {
        String street = null;
        String city = null;
        Order.Country country = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "street" -> street = StringCodec.INSTANCE.read(in);
                case "town" -> city = StringCodec.INSTANCE.read(in);
                case "country" -> country = Order_CountryCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Order.Address(street, city, country);
    }

    @Override
    protected void writeAttributes(Order.Address address, ItemWriter out) {
        out.attribute("street", address.street(), StringCodec.INSTANCE);
        out.attribute("town", address.city(), StringCodec.INSTANCE);
        out.attribute("country", address.country(), Order_CountryCodec.INSTANCE);
    }
}
