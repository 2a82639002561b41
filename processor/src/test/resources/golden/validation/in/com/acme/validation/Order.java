package com.acme.validation;

import io.dynawright.annotation.Document;
import io.dynawright.annotation.Flatten;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Sensitive;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

@Table("orders")
public record Order(
        @PartitionKey @NotBlank String orderId,
        @NotNull @Version Long version,
        @NotNull @PastOrPresent Instant placedAt,
        @Future Date dueBy,
        @Positive int quantity,
        @NotNull @Min(value = 1, message = "needs {value} or more") @Max(5_000_000_000L) Long weight,
        @DecimalMin(value = "0.01", inclusive = false) @DecimalMax("1000") @Digits(integer = 6, fraction = 2) BigDecimal total,
        @Pattern(regexp = "[A-Z]{3}", flags = Pattern.Flag.CASE_INSENSITIVE) @Size.List({@Size(min = 3), @Size(max = 3)}) String currency,
        @Sensitive @Email String contact,
        @Null String reserved,
        @AssertTrue Boolean accepted,
        @AssertFalse boolean blocked,
        @NotEmpty @Valid List<Line> lines,
        @Size(max = 10) Set<@NotBlank @Size(max = 20) String> tags,
        Map<@NotBlank String, @Min(0) Integer> limits,
        @Sensitive Map<String, List<@Valid Line>> secrets,
        Optional<@Email String> copyTo,
        @Min(1) OptionalInt priority,
        @Size(min = 1) byte[] signature,
        @Valid Line[] extras,
        @NotNull @Flatten Address address) {

    @AssertTrue(message = "must be placed before it is due")
    public boolean isInOrder() {
        return dueBy == null || placedAt.isBefore(dueBy.toInstant());
    }

    @Document
    public record Line(@NotBlank String sku, @Positive int count, @Valid Line replacement) {}

    public record Address(@NotBlank String street, @Pattern(regexp = "\\d{5}") String zip) {}
}
