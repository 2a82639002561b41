package clinic;

import io.dynawright.annotation.Derived;
import io.dynawright.annotation.Encrypted;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("patients")
public record Patient(@PartitionKey String id, String name) {

    @Derived
    @Encrypted
    static String initial(String name) {
        return name.substring(0, 1);
    }
}
