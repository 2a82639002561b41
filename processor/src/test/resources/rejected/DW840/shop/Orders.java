package shop;

import io.dynawright.annotation.Repository;

@Repository(Order.class)
public abstract class Orders {

    abstract Order get(OrderKey key);

    @Repository(Order.class)
    sealed interface Closed permits Open {

        Order get(OrderKey key);
    }

    non-sealed interface Open extends Closed {}

    @Repository(Order.class)
    interface Generic<K> {

        Order get(K key);
    }

    @Repository(Order.class)
    private interface Secret {

        Order get(OrderKey key);
    }
}
