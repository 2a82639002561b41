package shop;

import io.dynawright.annotation.Derived;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

@Table("orders")
@Index(name = "by-region", partitionKey = "regionCity", sortKey = "number")
public record Order(String customer, String number, String region, String city) {

    @Derived
    @PartitionKey
    public String pk() {
        return "CUSTOMER#" + customer;
    }

    @Derived(from = "number")
    @SortKey
    public String sk() {
        return "ORDER#" + number;
    }

    @Derived
    public String regionCity() {
        return region + "#" + city;
    }

    @Derived
    public String label() {
        return customer + "/" + number;
    }
}
