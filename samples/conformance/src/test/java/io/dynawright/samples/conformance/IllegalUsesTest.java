package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.samples.conformance.support.Javac;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What DynamoDB would refuse does not compile; what is nearest to it and legal does. */
class IllegalUsesTest {

    private static final String TEMPLATE = """
            package io.dynawright.samples.conformance;
            import static io.dynawright.samples.conformance.OrderStatus.*;
            class %s {
                void use(OrderRepository orders, TicketRepository tickets, FactRepository facts,
                        SampleRepository samples, OrderQuery.ByTotal other, java.time.Instant noon, byte[] bytes) {
                    %s
                }
            }
            """;

    private static final int LINE = 6;

    /**
     * An illegal use of generated code.
     *
     * @param symbol what javac does not find, or what else it says
     */
    private record Use(String what, String illegal, String symbol, String legal) {}

    private static final List<Use> USES = List.of(
            new Use(
                    "a consistent query of a global index",
                    "orders.byStatus(NEW, q -> q.consistent());",
                    "method consistent()",
                    "orders.byTotal(\"c\", q -> q.consistent());"),
            new Use(
                    "a consistent query of a global index, after its sort condition",
                    "orders.byStatus(NEW, q -> q.placedAt().ge(noon).consistent());",
                    "method consistent()",
                    "orders.query(\"c\", q -> q.orderId().ge(\"o\").consistent());"),
            new Use(
                    "an increment of text",
                    "orders.update(\"c\", \"o\", u -> u.note().increment(1));",
                    "method increment(int)",
                    "orders.update(\"c\", \"o\", u -> u.quantity().increment(1));"),
            new Use(
                    "a filter on the sort key of the table",
                    "orders.query(\"c\", q -> q.filter(it -> it.orderId().exists()));",
                    "method orderId()",
                    "orders.byStatus(NEW, q -> q.filter(it -> it.orderId().exists()));"),
            new Use(
                    "a filter on the partition key of the table",
                    "orders.query(\"c\", q -> q.filter(it -> it.customerId().exists()));",
                    "method customerId()",
                    "orders.scan(s -> s.filter(it -> it.customerId().exists()));"),
            new Use(
                    "a filter on a key of the global index",
                    "orders.byStatus(NEW, q -> q.filter(it -> it.placedAt().exists()));",
                    "method placedAt()",
                    "orders.query(\"c\", q -> q.filter(it -> it.placedAt().exists()));"),
            new Use(
                    "a filter on a key of the local index",
                    "orders.byTotal(\"c\", q -> q.filter(it -> it.total().gt(1)));",
                    "method total()",
                    "orders.byTotal(\"c\", q -> q.filter(it -> it.quantity().gt(1)));"),
            new Use(
                    "an update of a key",
                    "orders.update(\"c\", \"o\", u -> u.orderId().set(\"p\"));",
                    "method orderId()",
                    "orders.update(\"c\", \"o\", u -> u.note().set(\"p\"));"),
            new Use(
                    "a query of a table without sort key",
                    "tickets.query(\"t\");",
                    "method query(java.lang.String)",
                    "tickets.byAssignee(\"ann\");"),
            new Use(
                    "a sort condition on an index without sort key",
                    "tickets.byAssignee(\"ann\", q -> q.ticketId().ge(\"t\"));",
                    "method ticketId()",
                    "tickets.byAssignee(\"ann\", q -> q.filter(it -> it.ticketId().ge(\"t\")));"),
            new Use("a list of a whole table", "orders.scan().list();", "method list()", "orders.scan().stream();"),
            new Use(
                    "two sort conditions",
                    "orders.query(\"c\", q -> q.orderId().ge(\"o\").orderId().lt(\"p\"));",
                    "method orderId()",
                    "orders.query(\"c\", q -> q.orderId().between(\"o\", \"p\"));"),
            new Use(
                    "a prefix of a number, as a sort condition",
                    "orders.byTotal(\"c\", q -> q.total().beginsWith(\"1\"));",
                    "method beginsWith(java.lang.String)",
                    "orders.byStatus(NEW, q -> q.placedAt().beginsWith(\"2026\"));"),
            new Use(
                    "a prefix of a number, in a filter",
                    "facts.scan(s -> s.filter(it -> it.number().beginsWith(\"1\")));",
                    "method beginsWith(java.lang.String)",
                    "facts.scan(s -> s.filter(it -> it.text().beginsWith(\"1\")));"),
            new Use(
                    "a part of binary",
                    "facts.scan(s -> s.filter(it -> it.binary().contains(bytes)));",
                    "method contains(byte[])",
                    "facts.scan(s -> s.filter(it -> it.binary().beginsWith(bytes)));"),
            new Use(
                    "an order of booleans",
                    "facts.scan(s -> s.filter(it -> it.flag().lt(true)));",
                    "method lt(boolean)",
                    "facts.scan(s -> s.filter(it -> it.flag().eq(true)));"),
            new Use(
                    "unequal as a sort condition",
                    "orders.query(\"c\", q -> q.orderId().ne(\"o\"));",
                    "method ne(java.lang.String)",
                    "orders.query(\"c\", q -> q.orderId().eq(\"o\"));"),
            new Use(
                    "another query's builder",
                    "orders.query(\"c\", q -> other);",
                    "bad return type in lambda expression",
                    "orders.byTotal(\"c\", q -> other);"),
            new Use(
                    "a value of another type",
                    "orders.update(\"c\", \"o\", u -> u.status().set(\"PAID\"));",
                    "java.lang.String cannot be converted to io.dynawright.samples.conformance.OrderStatus",
                    "orders.update(\"c\", \"o\", u -> u.status().set(PAID));"),
            new Use(
                    "half a key",
                    "orders.get(\"c\");",
                    "java.lang.String cannot be converted to io.dynawright.samples.conformance.OrderKey",
                    "orders.get(\"c\", \"o\");"),
            new Use(
                    "a key of the wrong type",
                    "orders.byStatus(\"NEW\");",
                    "java.lang.String cannot be converted to io.dynawright.samples.conformance.OrderStatus",
                    "orders.byStatus(NEW);"),
            new Use(
                    "another entity",
                    "orders.put(new Ticket(\"t\", null, null));",
                    "Ticket cannot be converted to io.dynawright.samples.conformance.Order",
                    "tickets.put(new Ticket(\"t\", null, null));"));

    @TempDir
    private Path output;

    @TestFactory
    Stream<DynamicTest> illegalUsesDoNotCompile() {
        List<String> errors = compile(Use::illegal);
        return IntStream.range(0, USES.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        USES.get(i).what(),
                        () -> assertThat(errors)
                                .filteredOn(error -> error.startsWith(className(i) + ".java:"))
                                .singleElement()
                                .asString()
                                .startsWith(className(i) + ".java:" + LINE + ": ")
                                .contains(USES.get(i).symbol())));
    }

    @Test
    void theirLegalTwinsDo() {
        assertThat(compile(Use::legal)).isEmpty();
    }

    private List<String> compile(Function<Use, String> use) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = 0; i < USES.size(); i++) {
            sources.put(className(i) + ".java", TEMPLATE.formatted(className(i), use.apply(USES.get(i))));
        }
        return Javac.compile(output, sources, "-classpath", Javac.CLASS_PATH);
    }

    private static String className(int use) {
        return "Use" + use;
    }
}
