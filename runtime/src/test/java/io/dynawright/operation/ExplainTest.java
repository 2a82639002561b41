package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.Dynawright;
import io.dynawright.shop.Device;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderStatus;
import io.dynawright.stub.StubHttpClient;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ExplainTest {

    @Test
    void theWholePartition() {
        assertThat(OrderOperations.query("c-1").explain()).isEqualTo("""
                        query of table orders
                          key condition: customerId = ?
                          projection: all attributes
                          order: ascending by orderId
                          cost: one partition, eventually consistent: half a read unit for each 4 KB read""");
    }

    @Test
    void anIndexWithEverything() {
        QueryOperation<?> query = OrderOperations.byStatus(
                OrderStatus.PAID,
                q -> q.placedAt()
                        .gt(Instant.EPOCH)
                        .filter(it -> it.total().gt(100).or(it.note().eq("say \"hi\"")))
                        .descending()
                        .limit(20)
                        .pageSize(50)
                        .maxRequests(3));
        assertThat(query.explain()).isEqualTo("""
                        query of table orders, index by-status
                          key condition: status = ? AND placedAt > ?
                          filter: total > ? OR n = ?
                          projection: all attributes that the index has
                          order: descending by placedAt
                          limits: limit 20, pageSize 50, maxRequests 3
                          cost: one partition, eventually consistent: half a read unit for each 4 KB read, before the filter""");
        assertThat(query.explain(Values.SHOWN))
                .contains("key condition: status = \"PAID\" AND placedAt > \"1970-01-01T00:00:00.000000000Z\"\n")
                .contains("filter: total > 100 OR n = \"say \\\"hi\\\"\"\n");
    }

    @Test
    void consistentReadsCostTwice() {
        assertThat(OrderOperations.query("c-1", q -> q.consistent()).explain())
                .endsWith("cost: one partition, consistent: one read unit for each 4 KB read");
    }

    @Test
    void anIndexWithoutSortKeyHasNoOrderByOne() {
        assertThat(QueryOperation.of(new Device.ByVoltage(2)).explain()).isEqualTo("""
                        query of table devices, index by-voltage
                          key condition: voltage = ?
                          projection: all attributes that the index has
                          order: ascending
                          cost: one partition, eventually consistent: half a read unit for each 4 KB read""");
    }

    @Test
    void aSelectionIsTheProjection() {
        assertThat(OrderOperations.query("c-1", q -> q.select(it -> it.note())).explain())
                .contains("projection: n\n");
    }

    @Test
    void aScan() {
        assertThat(OrderOperations.scan(s -> s.filter(it -> it.note().exists()).consistent())
                        .explain())
                .isEqualTo("""
                        scan of table orders
                          filter: attribute_exists(n)
                          projection: all attributes
                          cost: all partitions, consistent: one read unit for each 4 KB read, before the filter""");
    }

    @Test
    void aSegmentOfAScanWithABrake() {
        assertThat(OrderOperations.scan(s -> s.segment(1, 4).capacityPerSecond(25))
                        .explain())
                .isEqualTo("""
                        scan of table orders, segment 1 of 4
                          projection: all attributes
                          limits: capacityPerSecond 25.0
                          cost: all partitions, eventually consistent: half a read unit for each 4 KB read""");
    }

    @Test
    void resultsTellTheSameAndSendNothing() {
        StubHttpClient http = new StubHttpClient();
        Dynawright dynawright = Dynawright.over(http.client());
        QueryOperation<?> query = OrderOperations.query("c-1");
        assertThat(dynawright.run(query).explain()).isEqualTo(query.explain());
        assertThat(dynawright.run(query).explain(Values.SHOWN)).contains("customerId = \"c-1\"");
        assertThat(dynawright.run(OrderOperations.scan()).explain())
                .isEqualTo(OrderOperations.scan().explain());
        assertThat(http.sent()).isEmpty();
    }

    @Test
    void unusualNamesAreQuoted() {
        ExpressionText text = new ExpressionText(
                Map.of("#n0", "a", "#n1", "x = ? OR y", "#n2", "b-c", "#n10", "d.e"),
                Map.of(":v0", AttributeValue.fromBool(true), ":v10", AttributeValue.fromN("$1")));
        assertThat(text.of("#n0.#n2[0] = :v0 AND #n1 = :v10 AND #n10 = :v0", Values.SHOWN))
                .isEqualTo("a.b-c[0] = true AND \"x = ? OR y\" = $1 AND \"d.e\" = true");
    }
}
