package clinic;

import io.dynawright.annotation.Encrypted;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

@Table("patients")
@Index(name = "by-email", partitionKey = "email")
@LocalIndex(name = "by-name", sortKey = "name")
public record Patient(
        @PartitionKey String id, @SortKey String visit, @Encrypted String email, @Encrypted String name) {}
