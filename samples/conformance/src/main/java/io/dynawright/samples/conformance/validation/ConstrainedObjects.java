package io.dynawright.samples.conformance.validation;

import io.dynawright.annotation.Document;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The constraints of anything, and those of booleans. */
@Document
public record ConstrainedObjects(
        @AssertTrue boolean assertTruePrimitiveBoolean,
        @AssertFalse boolean assertFalsePrimitiveBoolean,
        @AssertTrue Boolean assertTrueBoolean,
        @AssertFalse Boolean assertFalseBoolean,
        @NotNull String notNullString,
        @Null String nullString,
        @NotNull Integer notNullInteger,
        @Null Integer nullInteger,
        @NotNull BigDecimal notNullBigDecimal,
        @Null BigDecimal nullBigDecimal,
        @NotNull Instant notNullInstant,
        @Null Instant nullInstant,
        @NotNull List<String> notNullListOfString,
        @Null List<String> nullListOfString,
        @NotNull Map<String, String> notNullMapOfStringAndString,
        @Null Map<String, String> nullMapOfStringAndString,
        @NotNull int[] notNullPrimitiveIntArray,
        @Null int[] nullPrimitiveIntArray,
        @NotNull UUID notNullUUID,
        @Null UUID nullUUID,
        @NotNull Currency notNullCurrency,
        @Null Currency nullCurrency) {}
