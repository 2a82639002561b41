package com.acme.defaults;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Default;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Table("settings")
public record Settings(
        @PartitionKey String id,
        @Default("none") String theme,
        @Default("true") boolean visible,
        @Default("'") char quote,
        @Default("-1") byte shift,
        @Default("2") Short width,
        @Default("3") int height,
        @Default("4") Long visits,
        @Default("1.5") float scale,
        @Default("1e3") Double limit,
        @Default("1.50") BigDecimal price,
        @Default("12345678901234567890") BigInteger serial,
        @Default("DARK") Mode mode,
        @Default("00000000-0000-0000-0000-000000000001") UUID owner,
        @Default("2026-01-31T12:00:00Z") @Attribute(required = true) Instant since,
        @Default("2026-01-31") LocalDate birthday,
        @Default("PT15M") Duration timeout,
        String Instant) {

    public enum Mode {
        LIGHT,
        DARK
    }
}
