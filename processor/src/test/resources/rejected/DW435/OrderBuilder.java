package shop;

class OrderBuilder {

    private final String orderId;
    private int total;

    OrderBuilder(String orderId) {
        this.orderId = orderId;
    }

    OrderBuilder orderId(String orderId) {
        return this;
    }

    OrderBuilder total(int total) {
        this.total = total;
        return this;
    }

    Order build() {
        return new Order(orderId, total);
    }
}
