package io.dynawright.samples.conformance.validation;

import io.dynawright.annotation.Document;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Sensitive;
import io.dynawright.annotation.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** An entity with constraints of which several can be broken at once. */
@Table("enrolments")
@NullMarked
public record Enrolment(
        @PartitionKey String id,
        @NotBlank String name,
        String course,
        @Past Instant born,
        @Future @Nullable Instant ends,
        @Min(1) int credits,
        @Sensitive @Pattern(regexp = "\\d{4}") @Nullable String pin,
        @Sensitive @Email @Nullable String contact,
        List<@Valid Grade> grades) {

    /** A document with constraints of its own. */
    @Document
    public record Grade(@NotBlank String subject, @Min(0) int points) {}
}
