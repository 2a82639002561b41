package com.acme.shipping;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.EnumCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.math.BigDecimal;
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
        String id = null;
        String country = null;
        String city = null;
        String street = null;
        int house = 0;
        Parcel.State state = null;
        Instant sentAt = null;
        BigDecimal weight = null;
        byte[] photo = null;
        String limit = null;
        String note = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "id" -> id = StringCodec.INSTANCE.read(in);
                case "country" -> country = StringCodec.INSTANCE.read(in);
                case "town" -> city = StringCodec.INSTANCE.read(in);
                case "street" -> street = StringCodec.INSTANCE.read(in);
                case "house" -> house = IntegerCodec.INSTANCE.readPrimitive(in);
                case "state" -> state = STATE.read(in);
                case "sentAt" -> sentAt = InstantCodec.INSTANCE.read(in);
                case "weight" -> weight = BigDecimalCodec.INSTANCE.read(in);
                case "photo" -> photo = ByteArrayCodec.INSTANCE.read(in);
                case "limit" -> limit = StringCodec.INSTANCE.read(in);
                case "note" -> note = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Parcel(id, country, city, street, house, state, sentAt, weight, photo, limit,
                note);
    }

    @Override
    public void write(Parcel parcel, ItemWriter out) {
        out.attribute("id", parcel.id(), StringCodec.INSTANCE);
        out.attribute("country", parcel.country(), StringCodec.INSTANCE);
        out.attribute("town", parcel.city(), StringCodec.INSTANCE);
        out.attribute("street", parcel.street(), StringCodec.INSTANCE);
        out.name("house");
        IntegerCodec.INSTANCE.writePrimitive(parcel.house(), out);
        out.attribute("state", parcel.state(), STATE);
        out.attribute("sentAt", parcel.sentAt(), InstantCodec.INSTANCE);
        out.attribute("weight", parcel.weight(), BigDecimalCodec.INSTANCE);
        out.attribute("photo", parcel.photo(), ByteArrayCodec.INSTANCE);
        out.attribute("limit", parcel.limit(), StringCodec.INSTANCE);
        out.attribute("note", parcel.note(), StringCodec.INSTANCE);
    }

    @Override
    public ParcelKey key(Parcel parcel) {
        return ParcelKey.of(parcel.id());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("parcels")
                .attribute("id", AttributeType.S)
                .attribute("country", AttributeType.S)
                .attribute("town", "city", AttributeType.S)
                .attribute("street", AttributeType.S)
                .attribute("house", AttributeType.N)
                .attribute("state", AttributeType.S)
                .attribute("sentAt", AttributeType.S)
                .attribute("weight", AttributeType.N)
                .attribute("photo", AttributeType.B)
                .attribute("limit", AttributeType.S)
                .attribute("note", AttributeType.S)
                .key("id")
                .globalIndex("by-route", List.of("country", "town", "street", "house"), List.of("state", "weight", "photo", "limit"), new IndexProjection.All())
                .globalIndex("by-region", List.of("country", "town"), List.of("state", "sentAt"), new IndexProjection.All())
                .globalIndex("by-house", List.of("street", "house"), List.of(), new IndexProjection.All())
                .build();
    }
}
