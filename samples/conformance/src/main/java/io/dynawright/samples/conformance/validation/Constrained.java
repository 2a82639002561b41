package io.dynawright.samples.conformance.validation;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Sensitive;
import io.dynawright.annotation.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Constraints in all places where they can be, and documents that have them. */
@Table("constrained")
public record Constrained(
        @PartitionKey @NotBlank String id,
        @Valid ConstrainedTexts texts,
        @Valid ConstrainedSizes sizes,
        @Valid ConstrainedIntegers integers,
        @Valid ConstrainedDecimals decimals,
        @Valid ConstrainedTimes times,
        @Valid ConstrainedObjects objects,

        @Size.List({@Size(min = 2), @Size(max = 3)}) @Pattern(regexp = "a.*") @Pattern(regexp = ".*b")
        String several,

        List<@NotBlank @Size(max = 2) String> words,
        Set<@Min(1) Integer> numbers,
        Map<@Size(max = 1) String, @NotNull @Positive Integer> counts,
        Map<String, List<@Email String>> contacts,
        @NotNull Optional<@NotNull @Size(min = 1) String> optional,
        @Min(1) OptionalInt optionalInt,
        @Max(1) OptionalLong optionalLong,
        @NotNull @Positive OptionalDouble optionalDouble,
        @Valid ConstrainedNode root,
        @Valid List<ConstrainedNode> nodes,
        List<@NotNull @Valid ConstrainedNode> more,
        Map<String, @Valid ConstrainedNode> named,
        @Valid Set<ConstrainedNode> loose,
        @Valid ConstrainedNode[] array,
        Optional<@Valid ConstrainedNode> perhaps,
        @Sensitive @Size(max = 2) @Attribute(name = "s") String secret) {

    /** A constraint on what is computed of attributes. */
    @AssertTrue
    public boolean isConsistent() {
        return several == null || words == null || words.isEmpty();
    }
}
