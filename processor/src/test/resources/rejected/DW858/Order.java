package com.acme;

import io.dynawright.annotation.*;
import java.util.List;

@Table("orders")
public record Order(@PartitionKey String id, List<Line> lines) {

    @Document
    public record Line(String sku, String quantity) {}
}
