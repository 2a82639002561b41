package io.dynawright.samples.conformance;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Every type that an attribute can have. */
@Table("all-types")
public record AllTypes(
        @PartitionKey String id,
        boolean primitiveBoolean,
        Boolean boxedBoolean,
        char primitiveChar,
        Character boxedChar,
        byte primitiveByte,
        Byte boxedByte,
        short primitiveShort,
        Short boxedShort,
        int primitiveInt,
        Integer boxedInt,
        long primitiveLong,
        Long boxedLong,
        float primitiveFloat,
        Float boxedFloat,
        double primitiveDouble,
        Double boxedDouble,
        BigDecimal decimal,
        BigInteger integer,
        byte[] bytes,
        Instant instant,
        LocalDate date,
        UUID uuid,
        Size size) {

    /** A nested enum, one of whose constants has a body. */
    public enum Size {
        SMALL,
        LARGE {
            @Override
            public String toString() {
                return "not what is stored";
            }
        }
    }
}
