package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("lines")
public class Line extends LineRepository {

    @PartitionKey
    private String id;
}
