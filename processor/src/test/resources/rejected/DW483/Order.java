package shop;

import io.dynawright.annotation.Derived;
import io.dynawright.annotation.Flatten;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
public record Order(String customer, @Flatten Address address) {

    @Derived(from = "custmer")
    @PartitionKey
    public String pk() {
        return "CUSTOMER#" + customer;
    }

    @Derived(from = {"customer", "address.town", "pk", "address.city"})
    public String label() {
        return customer + ", " + address.city();
    }

    public record Address(String city) {}
}
