package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Repository;
import io.dynawright.annotation.Table;
import java.util.concurrent.CompletableFuture;

@Table(value = "customers", asyncRepository = false)
public record Customer(@PartitionKey String id) {

    @Repository(Customer.class)
    public interface Customers {

        CompletableFuture<Customer> put(Customer customer);
    }
}
