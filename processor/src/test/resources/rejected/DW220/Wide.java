package shop;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("wide")
@Index(
        name = "by-k1",
        partitionKey = "k1",
        include = {
            "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "a10", "a11",
            "a12", "a13", "a14", "a15", "a16", "a17", "a18", "a19", "a20"
        })
@Index(
        name = "by-k2",
        partitionKey = "k2",
        include = {
            "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "a10", "a11",
            "a12", "a13", "a14", "a15", "a16", "a17", "a18", "a19", "a20"
        })
@Index(
        name = "by-k3",
        partitionKey = "k3",
        include = {
            "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "a10", "a11",
            "a12", "a13", "a14", "a15", "a16", "a17", "a18", "a19", "a20"
        })
@Index(
        name = "by-k4",
        partitionKey = "k4",
        include = {
            "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "a10", "a11",
            "a12", "a13", "a14", "a15", "a16", "a17", "a18", "a19", "a20"
        })
@Index(
        name = "by-k5",
        partitionKey = "k5",
        include = {
            "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "a10", "a11",
            "a12", "a13", "a14", "a15", "a16", "a17", "a18", "a19", "a20"
        })
@Index(
        name = "by-k6",
        partitionKey = "k6",
        include = {
            "a1"
        })
public record Wide(
        @PartitionKey String id,
        String k1, String k2, String k3, String k4, String k5, String k6,
        String a1, String a2, String a3, String a4, String a5, String a6, String a7,
        String a8, String a9, String a10, String a11, String a12, String a13, String a14,
        String a15, String a16, String a17, String a18, String a19, String a20) {}
