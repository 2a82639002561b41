package com.acme.indexviews;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.DoubleCodec;
import io.dynawright.codec.EnumCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Parcel} as an item of table {@code parcels}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("parcels", ParcelSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ParcelSchema extends EntitySchema<Parcel> {
    /**
     * The one instance; it is immutable.
     */
    public static final ParcelSchema INSTANCE = new ParcelSchema();

    /**
     * Stores {@code State} by the names of its constants.
     */
    static final EnumCodec<Parcel.State> STATE = EnumCodec.of(Parcel.State.values());

    /**
     * There is {@link #INSTANCE}.
     */
    private ParcelSchema() {
        super(RuntimeApi.LEVEL_1, Parcel.class, "parcels");
    }

    @Override
    public Parcel read(ItemReader in) {
        String customerId = null;
        long number = 0;
        String carrier = null;
        Instant sentAt = null;
        byte[] label = null;
        double weight = 0;
        List<Parcel.Stop> stops = null;
        Parcel.State state = null;
        byte[] scan = null;
        String note = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "customerId" -> customerId = StringCodec.INSTANCE.read(in);
                case "number" -> number = LongCodec.INSTANCE.readPrimitive(in);
                case "carrier" -> carrier = StringCodec.INSTANCE.read(in);
                case "sentAt" -> sentAt = InstantCodec.INSTANCE.read(in);
                case "label" -> label = ByteArrayCodec.INSTANCE.read(in);
                case "weight" -> weight = DoubleCodec.INSTANCE.readPrimitive(in);
                case "stops" -> stops = ListCodec.of(Parcel_StopCodec.INSTANCE).read(in);
                case "state" -> state = STATE.read(in);
                case "s" -> scan = ByteArrayCodec.INSTANCE.read(in);
                case "note" -> note = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Parcel(customerId, number, carrier, sentAt, label, weight, stops, state, scan,
                note);
    }

    @Override
    public void write(Parcel parcel, ItemWriter out) {
        out.attribute("customerId", parcel.customerId(), StringCodec.INSTANCE);
        out.name("number");
        LongCodec.INSTANCE.writePrimitive(parcel.number(), out);
        out.attribute("carrier", parcel.carrier(), StringCodec.INSTANCE);
        out.attribute("sentAt", parcel.sentAt(), InstantCodec.INSTANCE);
        out.attribute("label", parcel.label(), ByteArrayCodec.INSTANCE);
        out.name("weight");
        DoubleCodec.INSTANCE.writePrimitive(parcel.weight(), out);
        out.attribute("stops", parcel.stops(), ListCodec.of(Parcel_StopCodec.INSTANCE));
        out.attribute("state", parcel.state(), STATE);
        out.attribute("s", parcel.scan(), ByteArrayCodec.INSTANCE);
        out.attribute("note", parcel.note(), StringCodec.INSTANCE);
    }

    @Override
    public ParcelKey key(Parcel parcel) {
        return ParcelKey.of(parcel.customerId(), parcel.number());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("parcels")
                .attribute("customerId", AttributeType.S)
                .attribute("number", AttributeType.N)
                .attribute("carrier", AttributeType.S)
                .attribute("sentAt", AttributeType.S)
                .attribute("label", AttributeType.B)
                .attribute("weight", AttributeType.N)
                .attribute("stops", AttributeType.L)
                .attribute("state", AttributeType.S)
                .attribute("s", "scan", AttributeType.B)
                .attribute("note", AttributeType.S)
                .key("customerId", "number")
                .globalIndex("by-carrier", List.of("carrier"), List.of("sentAt"), new IndexProjection.KeysOnly())
                .globalIndex("by-label", List.of("label"), List.of(), new IndexProjection.Include(List.of("weight", "stops", "state", "s")))
                .globalIndex("by-state", "state")
                .localIndex("by-weight", "weight", new IndexProjection.KeysOnly())
                .build();
    }
}
