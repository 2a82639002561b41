package com.acme.enhanced;

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
        Address address = new Address();
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "city" -> address.setCity(StringCodec.INSTANCE.read(in));
                default -> in.skip();
            }
        }
        return address;
    }

    @Override
    protected void writeAttributes(Address address, ItemWriter out) {
        out.attribute("city", address.getCity(), StringCodec.INSTANCE);
    }
}
