package io.dynawright.samples.benchmarks.start;

/** The order that is got. A text, so that making it up loads nothing. */
final class StoredOrder {
    static final String CUSTOMER = "c-1";
    static final String ORDER = "o-1";

    static final String ANSWER = """
            {"Item":{"customerId":{"S":"c-1"},"orderId":{"S":"o-1"},"status":{"S":"PAID"},\
            "placedAt":{"S":"2026-03-01T10:15:30.123456789Z"},"total":{"N":"59.80"},\
            "tags":{"SS":["gift","priority"]},"lines":{"L":[\
            {"M":{"sku":{"S":"sku-1"},"quantity":{"N":"2"},"price":{"N":"19.90"}}},\
            {"M":{"sku":{"S":"sku-2"},"quantity":{"N":"1"},"price":{"N":"20.00"}}}]},\
            "note":{"S":"ring twice"},"version":{"N":"3"},\
            "updatedAt":{"S":"2026-03-01T10:15:30.123456789Z"}}}""";

    private StoredOrder() {}
}
