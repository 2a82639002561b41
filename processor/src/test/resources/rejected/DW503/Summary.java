package shop;

import io.dynawright.annotation.View;
import java.util.List;

@View(of = Order.class)
public record Summary(long orderId, Integer total, City from, Sku to, List<City> lines) {

    @View(of = Order.Place.class)
    public record City(String city) {}

    @View(of = Order.Line.class)
    public record Sku(String sku) {}
}
