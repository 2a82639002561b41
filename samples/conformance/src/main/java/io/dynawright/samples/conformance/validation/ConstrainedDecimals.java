package io.dynawright.samples.conformance.validation;

import io.dynawright.annotation.Document;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Every constraint of numbers on every other type of number. */
@Document
public record ConstrainedDecimals(
        @Min(-2) BigDecimal minBigDecimal,
        @Max(3) BigDecimal maxBigDecimal,
        @DecimalMin("-1.5") BigDecimal decimalMinBigDecimal,
        @DecimalMin(value = "-1", inclusive = false) BigDecimal exclusiveMinBigDecimal,
        @DecimalMax("2.5") BigDecimal decimalMaxBigDecimal,
        @DecimalMax(value = "2", inclusive = false) BigDecimal exclusiveMaxBigDecimal,
        @Positive BigDecimal positiveBigDecimal,
        @PositiveOrZero BigDecimal positiveOrZeroBigDecimal,
        @Negative BigDecimal negativeBigDecimal,
        @NegativeOrZero BigDecimal negativeOrZeroBigDecimal,
        @Digits(integer = 1, fraction = 1) BigDecimal digitsBigDecimal,
        @Min(-2) BigInteger minBigInteger,
        @Max(3) BigInteger maxBigInteger,
        @DecimalMin("-1.5") BigInteger decimalMinBigInteger,
        @DecimalMin(value = "-1", inclusive = false) BigInteger exclusiveMinBigInteger,
        @DecimalMax("2.5") BigInteger decimalMaxBigInteger,
        @DecimalMax(value = "2", inclusive = false) BigInteger exclusiveMaxBigInteger,
        @Positive BigInteger positiveBigInteger,
        @PositiveOrZero BigInteger positiveOrZeroBigInteger,
        @Negative BigInteger negativeBigInteger,
        @NegativeOrZero BigInteger negativeOrZeroBigInteger,
        @Digits(integer = 1, fraction = 1) BigInteger digitsBigInteger,
        @Min(-2) double minPrimitiveDouble,
        @Max(3) double maxPrimitiveDouble,
        @DecimalMin("-1.5") double decimalMinPrimitiveDouble,
        @DecimalMin(value = "-1", inclusive = false) double exclusiveMinPrimitiveDouble,
        @DecimalMax("2.5") double decimalMaxPrimitiveDouble,
        @DecimalMax(value = "2", inclusive = false) double exclusiveMaxPrimitiveDouble,
        @Positive double positivePrimitiveDouble,
        @PositiveOrZero double positiveOrZeroPrimitiveDouble,
        @Negative double negativePrimitiveDouble,
        @NegativeOrZero double negativeOrZeroPrimitiveDouble,
        @Digits(integer = 1, fraction = 1) double digitsPrimitiveDouble,
        @Min(-2) float minPrimitiveFloat,
        @Max(3) float maxPrimitiveFloat,
        @DecimalMin("-1.5") float decimalMinPrimitiveFloat,
        @DecimalMin(value = "-1", inclusive = false) float exclusiveMinPrimitiveFloat,
        @DecimalMax("2.5") float decimalMaxPrimitiveFloat,
        @DecimalMax(value = "2", inclusive = false) float exclusiveMaxPrimitiveFloat,
        @Positive float positivePrimitiveFloat,
        @PositiveOrZero float positiveOrZeroPrimitiveFloat,
        @Negative float negativePrimitiveFloat,
        @NegativeOrZero float negativeOrZeroPrimitiveFloat,
        @Digits(integer = 1, fraction = 1) float digitsPrimitiveFloat,
        @Min(-2) Double minDouble,
        @Max(3) Double maxDouble,
        @DecimalMin("-1.5") Double decimalMinDouble,
        @DecimalMin(value = "-1", inclusive = false) Double exclusiveMinDouble,
        @DecimalMax("2.5") Double decimalMaxDouble,
        @DecimalMax(value = "2", inclusive = false) Double exclusiveMaxDouble,
        @Positive Double positiveDouble,
        @PositiveOrZero Double positiveOrZeroDouble,
        @Negative Double negativeDouble,
        @NegativeOrZero Double negativeOrZeroDouble,
        @Digits(integer = 1, fraction = 1) Double digitsDouble,
        @Min(-2) Float minFloat,
        @Max(3) Float maxFloat,
        @DecimalMin("-1.5") Float decimalMinFloat,
        @DecimalMin(value = "-1", inclusive = false) Float exclusiveMinFloat,
        @DecimalMax("2.5") Float decimalMaxFloat,
        @DecimalMax(value = "2", inclusive = false) Float exclusiveMaxFloat,
        @Positive Float positiveFloat,
        @PositiveOrZero Float positiveOrZeroFloat,
        @Negative Float negativeFloat,
        @NegativeOrZero Float negativeOrZeroFloat,
        @Digits(integer = 1, fraction = 1) Float digitsFloat) {}
