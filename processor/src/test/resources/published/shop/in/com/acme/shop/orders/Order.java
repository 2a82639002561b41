package com.acme.shop.orders;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.CreatedAt;
import io.dynawright.annotation.Default;
import io.dynawright.annotation.Document;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.IndexSettings;
import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Projection;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.StreamView;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;
import io.dynawright.annotation.Tag;
import io.dynawright.annotation.Throughput;
import io.dynawright.annotation.TimeToLive;
import io.dynawright.annotation.UpdatedAt;
import io.dynawright.annotation.Version;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
 * An order of a customer. It is {@code PAID} before it is shipped, and <em>never</em> deleted; see {@link Line}.
 *
 * @param customerId who ordered
 * @param orderId counted up by the shop
 * @param status where the order is on its way
 * @param placedAt when the customer clicked "buy"
 * @param total what is to be paid, in the shop's currency
 * @param lines what was ordered & how much of it
 */
@Table("orders")
@Index(
        name = "by-status",
        partitionKey = "status",
        sortKey = "placedAt",
        settings = @IndexSettings(maximum = @Throughput(read = 500, write = 100)))
@Index(
        name = "by-region",
        partitionKey = {"country", "city"},
        sortKey = {"status", "placedAt"},
        include = {"total", "note"})
@Index(name = "by-email", partitionKey = "email", projection = Projection.KEYS_ONLY)
@LocalIndex(name = "by-total", sortKey = "total")
@TableSettings(
        maximum = @Throughput(read = 4000, write = 1000),
        warm = @Throughput(read = 13000, write = 5000),
        stream = StreamView.NEW_AND_OLD_IMAGES,
        recoveryDays = 35,
        kmsKey = "alias/shop",
        deletionProtection = true,
        tags = {@Tag(key = "team", value = "checkout"), @Tag(key = "cost-centre", value = "4711")})
public record Order(
        @PartitionKey @NotBlank String customerId,
        @SortKey @Pattern(regexp = "o-[0-9]+") String orderId,
        @NotNull OrderStatus status,
        Instant placedAt,
        @PositiveOrZero BigDecimal total,
        String country,
        String city,
        @Email @Attribute(name = "mail") String email,
        @Size(max = 10) Set<String> tags,
        @Size(min = 1, max = 100) List<Line> lines,
        Map<String, LocalDate> deliveries,
        @Size(max = 500) String note,
        byte[] signature,
        @Default("false") boolean gift,
        @TimeToLive Instant forgottenAt,
        @Version long version,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt) {

    /**
     * One thing in an order.
     *
     * @param sku what it is
     */
    @Document
    public record Line(@NotBlank String sku, @Min(1) @Max(99) int quantity, BigDecimal price) {}
}
