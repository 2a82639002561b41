package com.acme.types;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Table("everything")
public record Everything(
        @PartitionKey String text,
        boolean truth,
        byte tiny,
        short small,
        int medium,
        long large,
        float rough,
        double fine,
        char sign,
        Boolean boxedTruth,
        Byte boxedTiny,
        Short boxedSmall,
        Integer boxedMedium,
        Long boxedLarge,
        Float boxedRough,
        Double boxedFine,
        Character boxedSign,
        BigDecimal decimal,
        BigInteger integer,
        byte[] bytes,
        Instant instant,
        LocalDate date,
        UUID id) {}
