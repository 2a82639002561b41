package com.acme.flatten;

import com.acme.places.Place;
import io.dynawright.codec.AttributeType;
import io.dynawright.codec.DoubleCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Stop} as an item of table {@code stops}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("stops", StopSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class StopSchema extends EntitySchema<Stop> {
    /**
     * The one instance; it is immutable.
     */
    public static final StopSchema INSTANCE = new StopSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private StopSchema() {
        super(RuntimeApi.LEVEL_1, Stop.class, "stops");
    }

    @Override
    public Stop read(ItemReader in) {
        Stop stop = new Stop();
        boolean hasPlace = false;
        Place place = new Place();
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "id" -> stop.setId(StringCodec.INSTANCE.read(in));
                case "latitude" -> {
                    hasPlace = true;
                    place.setLatitude(DoubleCodec.INSTANCE.readPrimitive(in));
                }
                case "longitude" -> {
                    hasPlace = true;
                    place.setLongitude(DoubleCodec.INSTANCE.readPrimitive(in));
                }
                default -> in.skip();
            }
        }
        if (hasPlace) {
            stop.setPlace(place);
        }
        return stop;
    }

    @Override
    public void write(Stop stop, ItemWriter out) {
        out.attribute("id", stop.getId(), StringCodec.INSTANCE);
        Place place = stop.getPlace();
        if (place != null) {
            out.name("latitude");
            DoubleCodec.INSTANCE.writePrimitive(place.getLatitude(), out);
            out.name("longitude");
            DoubleCodec.INSTANCE.writePrimitive(place.getLongitude(), out);
        }
    }

    @Override
    public StopKey key(Stop stop) {
        return StopKey.of(stop.getId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("stops")
                .attribute("id", AttributeType.S)
                .attribute("latitude", "place.latitude", AttributeType.N)
                .attribute("longitude", "place.longitude", AttributeType.N)
                .key("id")
                .build();
    }
}
