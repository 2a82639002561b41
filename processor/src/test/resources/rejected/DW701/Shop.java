package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table(Shop.TABLE)
public record Shop(@PartitionKey String name) {

    static final String TABLE = "sh";
}
