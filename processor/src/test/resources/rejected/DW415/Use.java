package shop;

class Use {

    OrderRepository orders;

    Order first(OrderKey key) {
        return orders.get(key);
    }
}
