package com.acme.seats;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Seat} as an item of table {@code seats}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("seats", SeatSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class SeatSchema extends EntitySchema<Seat> {
    /**
     * The one instance; it is immutable.
     */
    public static final SeatSchema INSTANCE = new SeatSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private SeatSchema() {
        super(RuntimeApi.LEVEL_1, Seat.class, "seats");
    }

    @Override
    public Seat read(ItemReader in) {
        String row = null;
        int number = 0;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "row" -> row = StringCodec.INSTANCE.read(in);
                case "number" -> number = IntegerCodec.INSTANCE.readPrimitive(in);
                default -> in.skip();
            }
        }
        return new Seat(number, (Runnable) null, row);
    }

    @Override
    public void write(Seat seat, ItemWriter out) {
        out.attribute("row", seat.getRow(), StringCodec.INSTANCE);
        out.name("number");
        IntegerCodec.INSTANCE.writePrimitive(seat.getNumber(), out);
    }

    @Override
    public SeatKey key(Seat seat) {
        return SeatKey.of(seat.getRow());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("seats")
                .attribute("row", AttributeType.S)
                .attribute("number", AttributeType.N)
                .key("row")
                .build();
    }
}
