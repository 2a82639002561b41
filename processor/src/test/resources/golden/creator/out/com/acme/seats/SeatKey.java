package com.acme.seats;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Seat}: {@code row} of table {@code seats}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class SeatKey implements EntityKey<Seat> {
    /**
     * The partition key.
     */
    private final String row;

    /**
     * A key of checked values.
     *
     * @param row {@code row}
     */
    private SeatKey(String row) {
        this.row = row;
    }

    /**
     * The key with these values.
     *
     * @param row {@code row}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static SeatKey of(String row) {
        return new SeatKey(EntityKey.required("seats", "row", row));
    }

    /**
     * The partition key, from {@link Seat#getRow()}.
     *
     * @return {@code row}
     */
    public String row() {
        return row;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("row", row, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeatKey that
                && row.equals(that.row);
    }

    @Override
    public int hashCode() {
        return Objects.hash(row);
    }

    @Override
    public String toString() {
        return "SeatKey[row=" + row + "]";
    }
}
