package clinic;

import io.dynawright.annotation.Document;
import io.dynawright.annotation.Encrypted;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("patients")
public record Patient(@PartitionKey String id, Contact contact) {

    @Document
    public record Contact(@Encrypted String email) {}
}
