package io.dynawright.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.codec.AttributeType;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.TableDefinition;
import io.dynawright.shop.OrderSchema;
import io.dynawright.stub.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HealthReportTest extends Checking {

    private static TableDefinition.Builder table(String name) {
        return TableDefinition.of(name).attribute("id", AttributeType.S).key("id");
    }

    @Test
    void aWholeReportHasOneLineForEachFinding() {
        http.when(
                        "DescribeTable shop_orders",
                        Described.ORDERS
                                .but("\"TableStatus\":\"ACTIVE\"", "\"TableStatus\":\"UPDATING\"")
                                .but("\"IndexStatus\":\"ACTIVE\"", "\"IndexStatus\":\"DELETING\"")
                                .answer())
                .when(
                        "DescribeTable carts",
                        Answers.ok("{\"Table\":{\"TableStatus\":\"ACTIVE\","
                                + "\"KeySchema\":[{\"AttributeName\":\"id\",\"KeyType\":\"HASH\"}]}}"))
                .when("DescribeTimeToLive carts", Described.timeToLive("DISABLED", ""))
                .when("DescribeTable shop_gone", Answers.error("ResourceNotFoundException", "No"));
        Declared carts = Declared.of(
                table("carts").lifecycle(Lifecycle.builder().timeToLive("until").build()));
        HealthReport report = blocking()
                .withTableNames(logical -> logical.equals("carts") ? logical : "shop_" + logical)
                .check(OrderSchema.INSTANCE, carts, Declared.of(table("gone")));
        assertThat(report).hasToString("""
                        OK      DynamoDB: answers, and knows the caller
                        WARNING table orders of Order, in DynamoDB shop_orders: is UPDATING: it can be worked with meanwhile
                        PROBLEM table orders of Order, in DynamoDB shop_orders: has the index by-status, which is DELETING: \
                        add it anew when it is gone, or correct the entity
                        PROBLEM table carts of Ticket: never lets items expire, and the entity declares that they do by until. \
                        Enable the time to live of the table on until
                        PROBLEM table gone of Ticket, in DynamoDB shop_gone: does not exist in the account and region of the \
                        client. Create it, or correct its name""");
        assertThat(report.isReady()).isFalse();
        assertThat(report.findings())
                .extracting(Finding::table)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(new CheckedTable("Order", "orders", Optional.of("shop_orders"))),
                        Optional.of(new CheckedTable("Order", "orders", Optional.of("shop_orders"))),
                        Optional.of(new CheckedTable("Ticket", "carts", Optional.of("carts"))),
                        Optional.of(new CheckedTable("Ticket", "gone", Optional.of("shop_gone"))));
    }

    @Test
    void warningsLeaveAProgramReady() {
        assertThat(report(Level.OK, Level.WARNING).isReady()).isTrue();
        assertThat(report(Level.OK, Level.PROBLEM, Level.WARNING).isReady()).isFalse();
    }

    @Test
    void aReportDoesNotChange() {
        List<Finding> findings = new ArrayList<>(report(Level.OK).findings());
        HealthReport report = new HealthReport(findings);
        findings.clear();
        assertThat(report).isEqualTo(report(Level.OK)).isNotEqualTo(report(Level.WARNING));
        assertThat(report.findings()).isUnmodifiable();
    }

    private static HealthReport report(Level... levels) {
        return new HealthReport(List.of(levels).stream()
                .map(level -> new Finding(level, Finding.Kind.STATUS, Optional.empty(), "is so"))
                .toList());
    }
}
