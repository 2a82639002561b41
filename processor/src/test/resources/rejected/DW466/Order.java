package shop;

import io.dynawright.annotation.Derived;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
public record Order(String number) {

    @Derived
    @PartitionKey
    public String pk(String prefix) {
        return prefix + number;
    }

    @Derived
    public void nothing() {}

    @Derived
    public static <T> T type(String number) {
        return null;
    }
}
