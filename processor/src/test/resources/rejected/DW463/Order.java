package shop;

import io.dynawright.annotation.Default;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Table("orders")
public record Order(
        @PartitionKey String orderId,
        @Default("one") int quantity,
        @Default("300") Byte priority,
        @Default("1,50") BigDecimal total,
        @Default("yes") boolean paid,
        @Default("2026-02-30") LocalDate day,
        @Default("noon") Instant placedAt,
        @Default("1-1-1-1-1") UUID reference,
        @Default("NWE") Status status) {

    public enum Status {
        NEW,
        PAID
    }
}
