package io.dynawright.samples.quickstart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

/** The orders that the quickstart begins with, from the resource {@code orders.json}. */
final class OrderFile {

    private OrderFile() {}

    static List<Order> read() {
        try (InputStream file = OrderFile.class.getResourceAsStream("orders.json")) {
            JsonNode orders = new ObjectMapper().readTree(file);
            return StreamSupport.stream(orders.spliterator(), false)
                    .map(OrderFile::order)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read orders.json", e);
        }
    }

    private static Order order(JsonNode json) {
        return new Order(
                json.get("customerId").textValue(),
                json.get("orderId").textValue(),
                OrderStatus.valueOf(json.get("status").textValue()),
                Instant.parse(json.get("placedAt").textValue()),
                new BigDecimal(json.get("total").textValue()),
                json.get("itemCount").intValue(),
                json.get("city").textValue(),
                json.path("note").textValue());
    }
}
