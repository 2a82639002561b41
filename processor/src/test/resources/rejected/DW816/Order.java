package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;
import io.dynawright.annotation.Tag;

@Table("orders")
@TableSettings(
        tags = {
            @Tag(key = "", value = "checkout"),
            @Tag(key = "AWS:team", value = "checkout"),
            @Tag(key = "awsome", value = "is not reserved"),
            @Tag(key = "Größe_.:/=+-@1", value = ""),
            @Tag(key = "team!", value = "check;out"),
            @Tag(key = Order.LONG_KEY, value = Order.LONG_VALUE)
        })
public record Order(@PartitionKey String id) {

    static final String TEN = "0123456789";
    static final String HUNDRED = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
    static final String LONG_KEY = HUNDRED + TEN + TEN + "012345678";
    static final String LONG_VALUE = HUNDRED + HUNDRED + TEN + TEN + TEN + TEN + TEN + "0123456";
}
