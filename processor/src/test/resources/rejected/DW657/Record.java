package clinic;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.Encrypted;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("records")
@Discriminator
public sealed interface Record {

    record Visit(@PartitionKey String id, @Encrypted String note) implements Record {}

    record Bill(@PartitionKey String id, String note) implements Record {}
}
