package shop;

import io.dynawright.annotation.Repository;

@Repository(Order.class)
public interface Orders {

    default String name() {
        return "orders";
    }

    static Orders of(Orders other) {
        return other;
    }

    @Override
    boolean equals(Object other);
}
