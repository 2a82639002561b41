package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.List;

@Table("orders")
public record Order(
        @PartitionKey Thread day,
        List<StringBuilder[][]> tags,
        Process[] counts,
        List<Runnable> anything) {}
