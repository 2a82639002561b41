package com.acme.parcels;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.EnumCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
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
     * Stores {@code Size} by the names of its constants.
     */
    static final EnumCodec<Parcel.Size> SIZE = EnumCodec.of(Parcel.Size.values());

    /**
     * Stores {@code State} by the names of its constants.
     */
    static final EnumCodec<Air.State> STATE = EnumCodec.of(Air.State.values());

    /**
     * Stores {@code State} by the names of its constants.
     */
    static final EnumCodec<Sea.State> STATE_ = EnumCodec.of(Sea.State.values());

    /**
     * There is {@link #INSTANCE}.
     */
    private ParcelSchema() {
        super(RuntimeApi.LEVEL_1, Parcel.class, "parcels");
    }

    @Override
    public Parcel read(ItemReader in) {
        String id = null;
        Parcel.Size size = null;
        Air.State state = null;
        Sea.State otherState = null;
        Parcel.Size wrapping = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "id" -> id = StringCodec.INSTANCE.read(in);
                case "size" -> size = SIZE.read(in);
                case "state" -> state = STATE.read(in);
                case "otherState" -> otherState = STATE_.read(in);
                case "wrapping" -> wrapping = SIZE.read(in);
                default -> in.skip();
            }
        }
        return new Parcel(id, size, state, otherState, wrapping);
    }

    @Override
    public void write(Parcel parcel, ItemWriter out) {
        out.attribute("id", parcel.id(), StringCodec.INSTANCE);
        out.attribute("size", parcel.size(), SIZE);
        out.attribute("state", parcel.state(), STATE);
        out.attribute("otherState", parcel.otherState(), STATE_);
        out.attribute("wrapping", parcel.wrapping(), SIZE);
    }

    @Override
    public ParcelKey key(Parcel parcel) {
        return ParcelKey.of(parcel.id());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("parcels")
                .attribute("id", AttributeType.S)
                .attribute("size", AttributeType.S)
                .attribute("state", AttributeType.S)
                .attribute("otherState", AttributeType.S)
                .attribute("wrapping", AttributeType.S)
                .key("id")
                .globalIndex("by-size", "size", "state")
                .build();
    }
}
