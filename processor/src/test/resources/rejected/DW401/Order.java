package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.Date;
import java.util.List;

@Table("orders")
public record Order(
        @PartitionKey Date day,
        List<String> tags,
        int[] counts,
        Object anything) {}
