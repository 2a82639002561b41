package shop;

import io.dynawright.annotation.Derived;
import io.dynawright.annotation.Encrypted;
import io.dynawright.annotation.FormerName;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TimeToLive;
import io.dynawright.annotation.Version;
import java.time.Instant;

@Table("orders")
public record Order(
        @PartitionKey String id,
        @FormerName("phone") @Encrypted String telephone,
        @FormerName("ends") @TimeToLive Instant expires,
        @FormerName("counter") @Version long version) {

    @Derived
    @FormerName("label")
    public String title() {
        return id;
    }
}
