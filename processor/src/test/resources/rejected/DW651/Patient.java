package clinic;

import io.dynawright.annotation.Encrypted;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

@Table("patients")
public record Patient(@PartitionKey @Encrypted String insuranceNumber, @Encrypted @SortKey String visit) {}
