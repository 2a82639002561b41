package shop;

class Shop {
    OrderDao orders;
    OrderSchema schema;
    OrderKey key;
}
