package io.dynawright.samples.conformance.validation;

import io.dynawright.annotation.Document;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Every constraint of texts on every type of text. */
@Document
public record ConstrainedTexts(
        @NotBlank String notBlankString,

        @Pattern(regexp = "[a-c]*", flags = Pattern.Flag.CASE_INSENSITIVE)
        String patternString,

        @Email String emailString,
        @NotEmpty String notEmptyString,
        @Size(min = 1, max = 3) String sizeString,
        @DecimalMin("-1.5") String decimalMinString,
        @DecimalMax(value = "2.5", inclusive = false) String decimalMaxString,
        @Digits(integer = 2, fraction = 1) String digitsString,
        @NotBlank CharSequence notBlankCharSequence,

        @Pattern(regexp = "[a-c]*", flags = Pattern.Flag.CASE_INSENSITIVE)
        CharSequence patternCharSequence,

        @Email CharSequence emailCharSequence,
        @NotEmpty CharSequence notEmptyCharSequence,
        @Size(min = 1, max = 3) CharSequence sizeCharSequence,
        @DecimalMin("-1.5") CharSequence decimalMinCharSequence,
        @DecimalMax(value = "2.5", inclusive = false) CharSequence decimalMaxCharSequence,
        @Digits(integer = 2, fraction = 1) CharSequence digitsCharSequence,
        @NotBlank StringBuilder notBlankStringBuilder,

        @Pattern(regexp = "[a-c]*", flags = Pattern.Flag.CASE_INSENSITIVE)
        StringBuilder patternStringBuilder,

        @Email StringBuilder emailStringBuilder,
        @NotEmpty StringBuilder notEmptyStringBuilder,
        @Size(min = 1, max = 3) StringBuilder sizeStringBuilder,
        @DecimalMin("-1.5") StringBuilder decimalMinStringBuilder,
        @DecimalMax(value = "2.5", inclusive = false) StringBuilder decimalMaxStringBuilder,
        @Digits(integer = 2, fraction = 1) StringBuilder digitsStringBuilder) {}
