package com.acme.indexviews;

import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Parcel.Stop} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Parcel_StopCodec extends DocumentCodec<Parcel.Stop> {
    /**
     * The one instance; it holds nothing.
     */
    public static final Parcel_StopCodec INSTANCE = new Parcel_StopCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private Parcel_StopCodec() {
    }

    @Override
    protected Parcel.Stop readAttributes(ItemReader in) {
        String city = null;
        Instant at = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "city" -> city = StringCodec.INSTANCE.read(in);
                case "at" -> at = InstantCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Parcel.Stop(city, at);
    }

    @Override
    protected void writeAttributes(Parcel.Stop stop, ItemWriter out) {
        out.attribute("city", stop.city(), StringCodec.INSTANCE);
        out.attribute("at", stop.at(), InstantCodec.INSTANCE);
    }
}
