package shop;

import io.dynawright.annotation.Document;
import io.dynawright.annotation.UpdatedAt;
import java.time.Instant;

@Document
public record Order(String sku, @UpdatedAt Instant updatedAt) {}
