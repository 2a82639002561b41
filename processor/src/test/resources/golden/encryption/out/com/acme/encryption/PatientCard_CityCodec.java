package com.acme.encryption;

import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link PatientCard.City} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PatientCard_CityCodec extends DocumentCodec<PatientCard.City> {
    /**
     * The one instance; it holds nothing.
     */
    public static final PatientCard_CityCodec INSTANCE = new PatientCard_CityCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private PatientCard_CityCodec() {
    }

    @Override
    protected PatientCard.City readAttributes(ItemReader in) {
        String city = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "city" -> city = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new PatientCard.City(city);
    }

    @Override
    protected void writeAttributes(PatientCard.City city, ItemWriter out) {
        out.attribute("city", city.city(), StringCodec.INSTANCE);
    }
}
