package com.acme.repositories;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.Lifecycle;
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
 *
 * <p>The version {@code version} does not hold across the replicas of a global table that
 * is eventually consistent, nor does the uniqueness of an insert: each region checks its
 * own replica, and the later write wins. Write each item in one region, or use
 * multi-region strong consistency.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ParcelSchema extends EntitySchema<Parcel> {
    /**
     * The one instance; it is immutable.
     */
    public static final ParcelSchema INSTANCE = new ParcelSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private ParcelSchema() {
        super(RuntimeApi.LEVEL_1, Parcel.class, "parcels");
    }

    @Override
    public Parcel read(ItemReader in) {
        String sender = null;
        String number = null;
        String carrier = null;
        String route = null;
        Instant sentAt = null;
        int weight = 0;
        long version = 0;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "sender" -> sender = StringCodec.INSTANCE.read(in);
                case "number" -> number = StringCodec.INSTANCE.read(in);
                case "carrier" -> carrier = StringCodec.INSTANCE.read(in);
                case "route" -> route = StringCodec.INSTANCE.read(in);
                case "sentAt" -> sentAt = InstantCodec.INSTANCE.read(in);
                case "weight" -> weight = IntegerCodec.INSTANCE.readPrimitive(in);
                case "version" -> version = LongCodec.INSTANCE.readPrimitive(in);
                default -> in.skip();
            }
        }
        return new Parcel(sender, number, carrier, route, sentAt, weight, version);
    }

    @Override
    public void write(Parcel parcel, ItemWriter out) {
        out.attribute("sender", parcel.sender(), StringCodec.INSTANCE);
        out.attribute("number", parcel.number(), StringCodec.INSTANCE);
        out.attribute("carrier", parcel.carrier(), StringCodec.INSTANCE);
        out.attribute("route", parcel.route(), StringCodec.INSTANCE);
        out.attribute("sentAt", parcel.sentAt(), InstantCodec.INSTANCE);
        out.name("weight");
        IntegerCodec.INSTANCE.writePrimitive(parcel.weight(), out);
        out.name("version");
        LongCodec.INSTANCE.writePrimitive(parcel.version(), out);
    }

    @Override
    public ParcelKey key(Parcel parcel) {
        return ParcelKey.of(parcel.sender(), parcel.number());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("parcels")
                .attribute("sender", AttributeType.S)
                .attribute("number", AttributeType.S)
                .attribute("carrier", AttributeType.S)
                .attribute("route", AttributeType.S)
                .attribute("sentAt", AttributeType.S)
                .attribute("weight", AttributeType.N)
                .attribute("version", AttributeType.N)
                .key("sender", "number")
                .globalIndex("by-carrier", List.of("carrier"), List.of("sentAt"), new IndexProjection.KeysOnly())
                .globalIndex("by-route", "route")
                .lifecycle(Lifecycle.builder()
                        .version("version")
                        .build())
                .build();
    }
}
