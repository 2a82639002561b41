package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

public class Order {

    @Table("lines")
    public class Line {

        @PartitionKey
        private String sku;

        public String getSku() {
            return sku;
        }

        public void setSku(String sku) {
            this.sku = sku;
        }
    }
}
