package shop;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("wide")
@Index(
        name = "by-kind",
        partitionKey = "kind",
        include = {
            "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "a10", "a11",
            "a12", "a13", "a14", "a15", "a16", "a17", "a18", "a19", "a20", "a21"
        })
public record Wide(
        @PartitionKey String id,
        String kind,
        String a1, String a2, String a3, String a4, String a5, String a6, String a7,
        String a8, String a9, String a10, String a11, String a12, String a13, String a14,
        String a15, String a16, String a17, String a18, String a19, String a20, String a21) {}
