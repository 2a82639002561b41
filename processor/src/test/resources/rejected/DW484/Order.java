package shop;

import io.dynawright.annotation.Derived;
import io.dynawright.annotation.Flatten;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
public record Order(@PartitionKey String customer, int number, @Flatten Address address) {

    @Derived
    static String label(String custmer, long number) {
        return custmer + "/" + number;
    }

    @Derived
    static String place(String city, String label) {
        return city + label;
    }

    public record Address(String city) {

        @Derived
        static String cityCode(String town) {
            return town.substring(0, 3);
        }
    }
}
