package com.acme.constraints;

import io.dynawright.annotation.AutoId;
import io.dynawright.annotation.CreatedAt;
import io.dynawright.annotation.Default;
import io.dynawright.annotation.Flatten;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TimeToLive;
import io.dynawright.id.IdKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/** Constraints beside what Dynawright fills, bounds that are none, and methods with the names of attributes. */
@Table("parcels")
public record Parcel(
        @PartitionKey @AutoId(IdKind.UUID_V4) @NotBlank @Size(min = 36, max = 36) String parcelId,
        @Default("none") @NotBlank String note,
        @Default("S") @NotEmpty @Size String size,
        @Size(min = 1) @Size List<String> labels,
        @Pattern(regexp = "[A-Z]{2} # (a country", flags = Pattern.Flag.COMMENTS) String country,
        @NotNull @CreatedAt Instant createdAt,
        @TimeToLive(hideExpired = true) long expiresAt,
        @Valid @Flatten Sender sender) {

    /** Not the attribute of this name. */
    @AssertTrue(message = "must say what it is")
    public boolean isNote() {
        return note == null || !note.equals("?");
    }

    @Deprecated
    @AssertTrue
    public boolean isLight() {
        return true;
    }

    public record Sender(@NotBlank String name) {}
}
