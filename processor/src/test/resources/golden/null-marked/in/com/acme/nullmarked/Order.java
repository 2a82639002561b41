package com.acme.nullmarked;

import io.dynawright.annotation.Document;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Table("orders")
public record Order(
        @PartitionKey String orderId,
        BigDecimal total,
        @Nullable String note,
        byte @Nullable [] signature,
        byte[] checksum,
        Set<String> tags,
        List<Line> lines,
        int quantity) {

    @Document
    public record Line(String sku, @Nullable BigDecimal price) {}

    @Document
    @NullUnmarked
    public record Comment(String text) {}
}
