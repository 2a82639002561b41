package com.acme.sensitive;

import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Address} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class AddressCodec extends DocumentCodec<Address> {
    /**
     * The one instance; it holds nothing.
     */
    public static final AddressCodec INSTANCE = new AddressCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private AddressCodec() {
    }

    @Override
    protected Address readAttributes(ItemReader in) {
        String street = null;
        String city = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "street" -> street = StringCodec.INSTANCE.read(in);
                case "city" -> city = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Address(street, city);
    }

    @Override
    protected void writeAttributes(Address address, ItemWriter out) {
        out.attribute("street", address.street(), StringCodec.INSTANCE);
        out.attribute("city", address.city(), StringCodec.INSTANCE);
    }
}
