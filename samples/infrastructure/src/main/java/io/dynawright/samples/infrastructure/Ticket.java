package io.dynawright.samples.infrastructure;

import io.dynawright.annotation.CreatedAt;
import io.dynawright.annotation.Document;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.StreamView;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableEncryption;
import io.dynawright.annotation.TableSettings;
import io.dynawright.annotation.Tag;
import io.dynawright.annotation.Throughput;
import io.dynawright.annotation.TimeToLive;
import io.dynawright.annotation.Version;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A ticket for one seat of one show. It is {@code HELD} while somebody thinks about it, and forgotten if nobody buys it.
 *
 * @param show which show it is for
 * @param seat the seat, by row and number: {@code C12}
 * @param status how far its sale is
 * @param price what the buyer pays, with all fees
 * @param buyer the e-mail address of who bought it
 * @param extras what else was bought with it
 * @param heldUntil when it is forgotten if it is only held
 */
@Table("tickets")
@Index(name = "by-buyer", partitionKey = "buyer", sortKey = "soldAt")
@Index(
        name = "by-place",
        partitionKey = {"country", "city"},
        sortKey = {"status", "soldAt"},
        include = "price")
@LocalIndex(name = "by-price", sortKey = "price")
@TableSettings(
        maximum = @Throughput(read = 4000, write = 1000),
        stream = StreamView.NEW_AND_OLD_IMAGES,
        recoveryDays = 35,
        encryption = TableEncryption.AWS_MANAGED_KEY,
        deletionProtection = true,
        tags = {@Tag(key = "data", value = "personal"), @Tag(key = "team", value = "sales")})
public record Ticket(
        @PartitionKey @NotBlank String show,
        @SortKey @Pattern(regexp = "[A-Z][0-9]{1,3}") String seat,
        @NotNull Status status,
        @PositiveOrZero @Digits(integer = 6, fraction = 2) BigDecimal price,
        @Email String buyer,
        String country,
        String city,
        Instant soldAt,
        @Size(max = 5) Set<String> labels,
        @Size(max = 10) List<Extra> extras,
        Map<String, LocalDate> reminders,
        @TimeToLive Instant heldUntil,
        @Version long version,
        @CreatedAt Instant createdAt) {

    /** How far the sale of a ticket is. */
    public enum Status {
        HELD,
        SOLD,
        USED
    }

    /**
     * Something that is bought with a ticket.
     *
     * @param name what it is
     * @param count how many
     */
    @Document
    public record Extra(
            @NotBlank String name, @PositiveOrZero int count, BigDecimal price) {}
}
