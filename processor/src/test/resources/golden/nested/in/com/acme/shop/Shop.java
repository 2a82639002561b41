package com.acme.shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

public final class Shop {

    private Shop() {}

    @Table("shop-orders")
    public record Order(@PartitionKey String customer, @SortKey long number, State state) {

        public enum State {
            OPEN,
            CLOSED
        }
    }
}
