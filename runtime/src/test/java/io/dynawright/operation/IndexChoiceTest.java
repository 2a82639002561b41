package io.dynawright.operation;

import static io.dynawright.operation.Shipments.number;
import static io.dynawright.operation.Shipments.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.codec.AttributeType;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.Condition;
import io.dynawright.expression.ExpressionRenderer;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import io.dynawright.schema.AttributeInfo;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.TableDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Conditions, and the table or index that serves each; key condition and filter as they are sent. */
class IndexChoiceTest {

    private static final String REFUSED = "refused";

    private static final TextPath<String> SENDER = text("sender");
    private static final TextPath<String> NUMBER = text("number");
    private static final TextPath<String> STATUS = text("status");
    private static final TextPath<String> PLACED_AT = text("placedAt");
    private static final TextPath<String> CARRIER = text("carrier");
    private static final TextPath<String> CITY = text("city");
    private static final TextPath<String> ZIP = text("zip");
    private static final TextPath<String> STREET = text("street");
    private static final TextPath<String> NOTE = text("note");
    private static final TextPath<String> LABEL = text("label");
    private static final Condition RAW = new Condition.Raw("attribute_exists(#x)", Map.of("#x", "label"), Map.of());

    /** A name that no key can have, for the filter that never holds. */
    private static final String NEVER = "never".repeat(52);

    private record Case(Condition condition, String expected) {}

    private static Case when(String expected, Condition... all) {
        return new Case(Condition.allOf(List.of(all)), expected);
    }

    private static final List<Case> EVENTUAL = List.of(
            // The table.
            when("GetItem: sender = \"s\" AND number = \"n\"", SENDER.eq("s"), NUMBER.eq("n")),
            when("GetItem: sender = \"s\" AND number = \"n\"", NUMBER.eq("n"), SENDER.eq("s")),
            when(
                    "GetItem: sender = \"s\" AND number = \"n\"",
                    SENDER.eq("s"),
                    NUMBER.exists(),
                    NUMBER.eq("n"),
                    SENDER.exists()),
            when(
                    "Query: sender = \"s\" AND number = \"n\"; filter label = \"l\"",
                    LABEL.eq("l"),
                    SENDER.eq("s"),
                    NUMBER.eq("n")),
            when(
                    "Query: sender = \"s\" AND number = \"n\"; filter status = \"p\" AND placedAt > \"t\"",
                    STATUS.eq("p"),
                    PLACED_AT.gt("t"),
                    SENDER.eq("s"),
                    NUMBER.eq("n")),
            when("Query: sender = \"s\"", SENDER.eq("s")),
            when("Query: sender = \"s\"", SENDER.eq("s"), NUMBER.exists()),
            when("Query: sender = \"s\" AND number > \"n\"", SENDER.eq("s"), NUMBER.gt("n")),
            when("Query: sender = \"s\" AND begins_with(number, \"n\")", NUMBER.beginsWith("n"), SENDER.eq("s")),
            when(
                    "Query: sender = \"s\"; filter label = \"a\" OR label = \"b\"",
                    SENDER.eq("s"),
                    LABEL.eq("a").or(LABEL.eq("b"))),
            when(
                    "Query: sender = \"s\"; filter label IN (\"a\", \"b\") AND status <> \"p\"",
                    SENDER.eq("s"),
                    LABEL.in("a", "b").and(STATUS.ne("p"))),
            when(
                    "Query: sender = \"s\" AND number BETWEEN \"a\" AND \"b\"",
                    SENDER.eq("s"),
                    NUMBER.le("b"),
                    NUMBER.ge("a")),
            when("Query: sender = \"s\" AND number BETWEEN \"a\" AND \"b\"", SENDER.eq("s"), NUMBER.between("a", "b")),
            when(
                    "Query: sender = \"s\"; filter attribute_exists(" + NEVER + ") AND attribute_not_exists(" + NEVER
                            + ")",
                    SENDER.eq("s"),
                    Condition.anyOf(List.of())),
            // Local indexes.
            when(
                    "Query by-total: sender = \"s\" AND total > 5",
                    SENDER.eq("s"),
                    number("total").gt(5)),
            when(
                    "Query by-total: sender = \"s\" AND total = 5",
                    SENDER.eq("s"),
                    number("total").eq(5)),
            when(
                    "Query by-total: sender = \"s\" AND total > 5; filter number <> \"n\" AND label = \"l\"",
                    SENDER.eq("s"),
                    number("total").gt(5),
                    NUMBER.ne("n"),
                    LABEL.eq("l")),
            when(
                    "Query by-total: sender = \"s\"; filter number <> \"n\"",
                    SENDER.eq("s"),
                    number("total").exists(),
                    NUMBER.ne("n")),
            when("Query: sender = \"s\"", SENDER.eq("s"), new Condition.And(List.of())),
            when(
                    "Query: sender = \"s\" AND number > \"n\"; filter total > 5",
                    SENDER.eq("s"),
                    NUMBER.gt("n"),
                    number("total").gt(5)),
            when(
                    "Query by-total: sender = \"s\" AND total = 5; filter number > \"n\"",
                    SENDER.eq("s"),
                    NUMBER.gt("n"),
                    number("total").eq(5)),
            when(
                    "Query by-weight: sender = \"s\" AND weight < 5",
                    SENDER.eq("s"),
                    number("weight").lt(5)),
            when(
                    "Query by-weight: sender = \"s\" AND weight < 5; filter note = \"x\" AND number <> \"n\"",
                    SENDER.eq("s"),
                    number("weight").lt(5),
                    NOTE.eq("x"),
                    NUMBER.ne("n")),
            when(
                    "Query: sender = \"s\"; filter weight < 5 AND label = \"l\"",
                    SENDER.eq("s"),
                    number("weight").lt(5),
                    LABEL.eq("l")),
            when(
                    "Query by-total: sender = \"s\" AND total > 5; filter weight > 5",
                    SENDER.eq("s"),
                    number("weight").gt(5),
                    number("total").gt(5)),
            when(
                    "Query: sender = \"s\"; filter total > 5 AND total < 9",
                    SENDER.eq("s"),
                    number("total").gt(5),
                    number("total").lt(9)),
            // Global indexes.
            when("Query by-status: status = \"p\" AND placedAt > \"t\"", STATUS.eq("p"), PLACED_AT.gt("t")),
            when(
                    "Query by-status: status = \"p\" AND placedAt BETWEEN \"a\" AND \"b\"",
                    PLACED_AT.ge("a"),
                    STATUS.eq("p"),
                    PLACED_AT.le("b")),
            when("Query by-status: status = \"p\"", STATUS.eq("p"), PLACED_AT.exists()),
            when(
                    "Query by-status: status = \"p\" AND placedAt > \"t\"; filter number > \"n\" AND label <> \"l\"",
                    STATUS.eq("p").and(PLACED_AT.gt("t").and(NUMBER.gt("n"))),
                    LABEL.ne("l")),
            when(
                    "Query by-status: status = \"p\" AND placedAt = \"t\"; filter sender = \"s\" AND number <> \"n\"",
                    STATUS.eq("p"),
                    PLACED_AT.eq("t"),
                    SENDER.eq("s"),
                    NUMBER.ne("n")),
            when("Query by-number: number = \"n\"", NUMBER.eq("n")),
            when(
                    "Query by-number: number = \"n\" AND begins_with(sender, \"s\")",
                    NUMBER.eq("n"),
                    SENDER.beginsWith("s")),
            when("Query by-carrier: carrier = \"c\" AND status = \"p\"", CARRIER.eq("c"), STATUS.eq("p")),
            when(
                    "Query by-carrier: carrier = \"c\" AND status = \"p\"; filter placedAt > \"t\"",
                    CARRIER.eq("c"),
                    STATUS.eq("p"),
                    PLACED_AT.gt("t")),
            // Keys of several attributes.
            when(
                    "Query by-place: carrier = \"c\" AND city = \"x\" AND zip = \"z\" AND street = \"s\" AND weight > 5",
                    number("weight").gt(5),
                    STREET.eq("s"),
                    ZIP.eq("z"),
                    CITY.eq("x"),
                    CARRIER.eq("c")),
            when(
                    "Query by-place: carrier = \"c\" AND city = \"x\" AND begins_with(zip, \"z\")",
                    CARRIER.eq("c"),
                    CITY.eq("x"),
                    ZIP.beginsWith("z"),
                    STREET.exists(),
                    number("weight").exists()),
            when(
                    REFUSED,
                    CARRIER.eq("c"),
                    CITY.eq("x"),
                    ZIP.gt("z"),
                    STREET.eq("s"),
                    number("weight").exists()),
            when(REFUSED, CARRIER.eq("c"), CITY.eq("x"), ZIP.eq("z"), STREET.eq("s")),
            when(
                    REFUSED,
                    CARRIER.eq("c"),
                    CITY.gt("x"),
                    ZIP.eq("z"),
                    STREET.eq("s"),
                    number("weight").gt(5)),
            when(
                    "Query by-place: carrier = \"c\" AND city = \"x\" AND zip = \"z\"; filter status = \"p\"",
                    STATUS.eq("p"),
                    CARRIER.eq("c"),
                    CITY.eq("x"),
                    ZIP.eq("z"),
                    STREET.exists(),
                    number("weight").exists()),
            // What nothing serves.
            when(REFUSED, STATUS.eq("p")),
            when(REFUSED, PLACED_AT.gt("t")),
            when(REFUSED, LABEL.eq("l")),
            when(REFUSED, NOTE.eq("n")),
            when(REFUSED, STATUS.in("p", "q"), PLACED_AT.gt("t")),
            when(REFUSED, STATUS.in("p"), PLACED_AT.gt("t")),
            when(REFUSED, STATUS.ne("p"), PLACED_AT.gt("t")),
            when(REFUSED, STATUS.eq("p"), PLACED_AT.ne("t")),
            when(REFUSED, STATUS.eq("p"), PLACED_AT.gt("a"), PLACED_AT.lt("b")),
            when(REFUSED, STATUS.eq("p"), PLACED_AT.ge("a"), PLACED_AT.ge("b")),
            when(REFUSED, STATUS.eq("p"), PLACED_AT.ge("a"), PLACED_AT.le("b"), PLACED_AT.ne("c")),
            when(REFUSED, STATUS.eq("p"), STATUS.eq("q"), PLACED_AT.gt("t")),
            when(REFUSED, STATUS.eq("p"), STATUS.eq("p"), PLACED_AT.gt("t")),
            when(REFUSED, STATUS.eq("p"), PLACED_AT.notExists()),
            when(REFUSED, STATUS.eq("p"), PLACED_AT.eq("t").or(LABEL.eq("l"))),
            when(REFUSED, STATUS.eq("p").and(PLACED_AT.gt("t")).or(LABEL.eq("l"))),
            when(REFUSED, STATUS.eq("p").and(PLACED_AT.gt("t")).not()),
            when(REFUSED, STATUS.eq("p"), PLACED_AT.gt("t"), new Condition.HasType(Path.of("status"), AttributeType.S)),
            when(REFUSED, STATUS.eq("p"), PLACED_AT.contains("t")),
            when(REFUSED, SENDER.eq("s"), RAW),
            when(REFUSED, SENDER.eq("s"), NUMBER.eq("n"), RAW.not()),
            when(REFUSED, new Condition.And(List.of())),
            when(REFUSED, new Condition.Or(List.of())));

    private static final List<Case> CONSISTENT = List.of(
            when("GetItem: sender = \"s\" AND number = \"n\"", SENDER.eq("s"), NUMBER.eq("n")),
            when("Query: sender = \"s\"", SENDER.eq("s")),
            when(
                    "Query by-total: sender = \"s\" AND total > 5",
                    SENDER.eq("s"),
                    number("total").gt(5)),
            when(REFUSED, NUMBER.eq("n")),
            when(REFUSED, STATUS.eq("p"), PLACED_AT.gt("t")),
            when(
                    "Query: sender = \"s\"; filter status = \"p\" AND placedAt > \"t\"",
                    STATUS.eq("p"),
                    PLACED_AT.gt("t"),
                    SENDER.eq("s")));

    private static final List<Case> SCANNED = List.of(
            when("Scan: label = \"l\"", LABEL.eq("l")),
            when("Scan", new Condition.And(List.of())),
            when("Scan: status IN (\"p\", \"q\") AND placedAt > \"t\"", STATUS.in("p", "q"), PLACED_AT.gt("t")),
            when("Query: sender = \"s\"", SENDER.eq("s")));

    @TestFactory
    Stream<DynamicTest> conditionsAndTheirPlans() {
        return tests(EVENTUAL, Consistency.EVENTUAL, Scanning.REFUSED);
    }

    @TestFactory
    Stream<DynamicTest> consistentReadsLeaveGlobalIndexesOut() {
        return tests(CONSISTENT, Consistency.STRONG, Scanning.REFUSED);
    }

    @TestFactory
    Stream<DynamicTest> whereNothingServesTheTableIsScannedIfThatIsAllowed() {
        return tests(SCANNED, Consistency.EVENTUAL, Scanning.ALLOWED);
    }

    private static Stream<DynamicTest> tests(List<Case> cases, Consistency consistency, Scanning scanning) {
        return cases.stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.condition().toString(),
                        () -> assertThat(planned(each.condition(), consistency, scanning))
                                .isEqualTo(each.expected())));
    }

    private static String planned(Condition condition, Consistency consistency, Scanning scanning) {
        try {
            return shown(new IndexChoice(Shipments.TABLE, consistency, scanning).plan(condition));
        } catch (InvalidRequestException e) {
            return REFUSED;
        }
    }

    private static String shown(AccessPlan plan) {
        if (plan instanceof AccessPlan.Get get) {
            return "GetItem: " + shown(get.coverage().keyCondition());
        } else if (plan instanceof AccessPlan.Query query) {
            String index = query.coverage().candidate().name();
            return (index.isEmpty() ? "Query: " : "Query " + index + ": ")
                    + shown(query.coverage().keyCondition())
                    + query.coverage()
                            .filterCondition()
                            .map(filter -> "; filter " + shown(filter))
                            .orElse("");
        }
        return "Scan"
                + ((AccessPlan.Scan) plan)
                        .filter()
                        .map(filter -> ": " + shown(filter))
                        .orElse("");
    }

    private static String shown(Condition condition) {
        ExpressionRenderer renderer = new ExpressionRenderer();
        String text = renderer.condition(condition);
        return new ExpressionText(
                        renderer.placeholders().names(), renderer.placeholders().values())
                .of(text, Values.SHOWN);
    }

    @Test
    void ofTwoThatServeEquallyWellTheTableComesFirstAndThenTheName() {
        TableDefinition twins = TableDefinition.of("twins")
                .attribute("a", AttributeType.S)
                .attribute("b", AttributeType.S)
                .attribute("c", AttributeType.S)
                .key("a", "b")
                .globalIndex("zebra", "c", "b")
                .globalIndex("ape", "c", "a")
                .globalIndex("table-like", "a", "b")
                .localIndex("local", "c")
                .globalIndex("global", "a", "c")
                .build();
        IndexChoice choice = new IndexChoice(twins, Consistency.EVENTUAL, Scanning.REFUSED);

        assertThat(shown(choice.plan(text("c").eq("x")))).isEqualTo("Query ape: c = \"x\"");
        assertThat(shown(choice.plan(text("a").eq("x")))).isEqualTo("Query: a = \"x\"");
        assertThat(shown(choice.plan(text("a").eq("x").and(text("c").gt("y")))))
                .isEqualTo("Query local: a = \"x\" AND c > \"y\"");
    }

    @Test
    void aTableWithoutSortKeyIsReadByItsPartitionKey() {
        TableDefinition plain = TableDefinition.of("plain")
                .attribute("id", AttributeType.S)
                .attribute("name", AttributeType.S)
                .key("id")
                .globalIndex("by-name", "name")
                .build();
        IndexChoice choice = new IndexChoice(plain, Consistency.EVENTUAL, Scanning.REFUSED);

        assertThat(shown(choice.plan(text("id").eq("x")))).isEqualTo("GetItem: id = \"x\"");
        assertThat(shown(choice.plan(text("id").eq("x").and(text("name").eq("y")))))
                .isEqualTo("Query: id = \"x\"; filter name = \"y\"");
        assertThat(shown(choice.plan(text("name").eq("y").and(text("id").ne("x")))))
                .isEqualTo("Query by-name: name = \"y\"; filter id <> \"x\"");
    }

    @Test
    void thePlanTellsWhatWasChosenAndWhyTheOthersWereNot() {
        Condition condition =
                SENDER.eq("s").and(number("total").gt(5)).and(number("weight").gt(5));

        assertThat(new IndexChoice(Shipments.TABLE, Consistency.EVENTUAL, Scanning.REFUSED)
                        .plan(condition)
                        .reasons())
                .containsExactly(
                        "chosen: Query of local index by-total",
                        "not the table: it would serve, and has no range of a sort attribute",
                        "not local index by-weight: it does not hold total, which would be filtered on",
                        "not index by-status: partition attribute status is not compared for equality; items without"
                                + " placedAt are not in it, and the condition does not ask for placedAt",
                        "not index by-carrier: partition attribute carrier is not compared for equality; items without"
                                + " status are not in it, and the condition does not ask for status",
                        "not index by-place: partition attribute carrier is not compared for equality; partition"
                                + " attribute city is not compared for equality; items without zip are not in it, and"
                                + " the condition does not ask for zip; items without street are not in it, and the"
                                + " condition does not ask for street; sort attribute weight cannot be narrowed after"
                                + " zip, which is not compared for equality",
                        "not index by-number: partition attribute number is not compared for equality",
                        "not index by-note: partition attribute note is not compared for equality; it does not hold"
                                + " whole items: it lacks status, placedAt, total, weight, carrier, city, zip, street,"
                                + " label, lines");
    }

    @Test
    void aDrawbackOfEachKindIsTold() {
        assertThat(reason(SENDER.eq("s").and(NUMBER.eq("n")), "index by-number"))
                .isEqualTo("it would serve, and is not one item");
        assertThat(reason(SENDER.eq("s").and(number("total").eq(5)), "the table"))
                .isEqualTo("it would serve, and has fewer key attributes compared for equality");
        assertThat(reason(
                        SENDER.eq("s")
                                .and(number("total").gt(5))
                                .and(number("weight").exists()),
                        "local index by-weight"))
                .isEqualTo("it does not hold total, which would be filtered on");
        assertThat(reason(
                        SENDER.eq("s")
                                .and(number("weight").exists())
                                .and(number("total").exists()),
                        "local index by-total"))
                .isEqualTo("it would serve, and is further from the items: the table comes first, then local indexes,"
                        + " then global ones");
        assertThat(reason(SENDER.eq("s").and(number("weight").exists()), "local index by-weight"))
                .isEqualTo("it would serve, and does not hold whole items: the rest would be fetched from the table");
    }

    private static String reason(Condition condition, String candidate) {
        return new IndexChoice(Shipments.TABLE, Consistency.EVENTUAL, Scanning.REFUSED)
                .plan(condition).reasons().stream()
                        .filter(line -> line.startsWith("not " + candidate + ": "))
                        .map(line -> line.substring(line.indexOf(": ") + 2))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aRefusalTellsWhyEachKeyDoesNotServeAndWhichIndexWould() {
        TableDefinition orders = TableDefinition.of("orders")
                .attribute("customerId", AttributeType.S)
                .attribute("orderId", AttributeType.S)
                .attribute("status", AttributeType.S)
                .attribute("placedAt", AttributeType.S)
                .attribute("total", AttributeType.N)
                .key("customerId", "orderId")
                .globalIndex("by-status", "status", "placedAt")
                .globalIndex("slim", List.of("status"), List.of(), new IndexProjection.KeysOnly())
                .localIndex("by-total", "total")
                .build();
        Condition condition = STATUS.eq("p").and(number("total").gt(5)).and(PLACED_AT.in("a", "b"));

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> new IndexChoice(orders, Consistency.STRONG, Scanning.REFUSED).plan(condition))
                .withMessage("""
                        No key serves the condition, and a scan is not allowed
                          not the table: partition attribute customerId is not compared for equality
                          not index by-status: placedAt IN (?, ?) can be no key condition, and a filter must not name a\
                         key; a global index has no consistent reads
                          not index slim: a global index has no consistent reads; it does not hold whole items: it lacks\
                         placedAt, total
                          not local index by-total: partition attribute customerId is not compared for equality
                        Without consistent() it would be served by @Index(name = "by-status-total", partitionKey =\
                         "status", sortKey = "total"). allowScan() reads the whole table.""");
    }

    @Test
    void whatIsProposedServes() {
        List<Case> refused = EVENTUAL.stream()
                .filter(each -> each.expected().equals(REFUSED))
                .toList();
        int proposals = 0;
        for (Case each : refused) {
            Optional<IndexProposal> proposal = IndexProposal.of(Shipments.TABLE, ConditionPart.of(each.condition()));
            if (proposal.isPresent()) {
                TableDefinition.Builder table = TableDefinition.of("shipments");
                Shipments.TABLE
                        .attributes()
                        .forEach(
                                info -> table.attribute(info.name(), info.type().orElseThrow()));
                TableDefinition better = table.key("sender", "number")
                        .globalIndex(
                                "proposed",
                                List.of(proposal.get().partition().name()),
                                proposal.get().sort().stream()
                                        .map(AttributeInfo::name)
                                        .toList(),
                                new IndexProjection.All())
                        .build();
                assertThat(shown(
                                new IndexChoice(better, Consistency.EVENTUAL, Scanning.REFUSED).plan(each.condition())))
                        .startsWith("Query proposed: ");
                proposals++;
            }
        }
        assertThat(proposals).isGreaterThan(5);
    }

    @Test
    void aProposalIsWrittenAsItIsDeclared() {
        assertThat(proposed(LABEL.eq("l")))
                .isEqualTo("It would be served by @Index(name = \"by-label\", partitionKey = \"label\")."
                        + " allowScan() reads the whole table.");
        assertThat(proposed(STATUS.eq("p").and(CITY.eq("c")).and(PLACED_AT.gt("t"))))
                .startsWith(
                        "It would be served by @Index(name = \"by-status-city-placedAt\", partitionKey = \"status\","
                                + " sortKey = {\"city\", \"placedAt\"}).");
        assertThat(IndexProposal.of(Shipments.TABLE, ConditionPart.of(PLACED_AT.gt("t"))))
                .isEmpty();
        assertThat(IndexProposal.of(
                        Shipments.TABLE, ConditionPart.of(LABEL.eq("l").and(RAW))))
                .isEmpty();
    }

    private static String proposed(Condition condition) {
        return proposed(Shipments.TABLE, condition);
    }

    private static String proposed(TableDefinition table, Condition condition) {
        return IndexProposal.of(table, ConditionPart.of(condition))
                .orElseThrow()
                .text(Consistency.EVENTUAL);
    }

    @Test
    void aProposalHasANameOfItsOwn() {
        assertThat(proposed(NOTE.eq("n"))).contains("name = \"by-note-2\", partitionKey = \"note\"");
    }

    @Test
    void aProposalNamesAttributesAsJavaDoes() {
        TableDefinition orders = TableDefinition.of("orders")
                .attribute("id", AttributeType.S)
                .attribute("billing_city", "billing.city", AttributeType.S)
                .attribute("$t", "total", AttributeType.N)
                .key("id")
                .build();
        assertThat(proposed(orders, number("$t").gt(5).and(text("billing_city").eq("Rome"))))
                .startsWith("It would be served by @Index(name = \"by-billing-city-total\","
                        + " partitionKey = \"billing.city\", sortKey = \"total\").");
    }

    @Test
    void theChoiceDoesNotDependOnTheOrderOfTheParts() {
        List<Condition> parts = List.of(SENDER.eq("s"), number("total").gt(5), LABEL.eq("l"), NUMBER.ne("n"));
        IndexChoice choice = new IndexChoice(Shipments.TABLE, Consistency.EVENTUAL, Scanning.REFUSED);
        for (int shift = 0; shift < parts.size(); shift++) {
            List<Condition> rotated = Stream.concat(
                            parts.stream().skip(shift), parts.stream().limit(shift))
                    .toList();
            assertThat(shown(choice.plan(Condition.allOf(rotated))))
                    .startsWith("Query by-total: sender = \"s\" AND total > 5; filter ");
        }
    }

    @Test
    void boundsInTheWrongOrderAreRefused() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> new IndexChoice(Shipments.TABLE, Consistency.EVENTUAL, Scanning.REFUSED)
                        .plan(SENDER.eq("s").and(NUMBER.ge("b")).and(NUMBER.le("a"))))
                .withMessage("The bounds for attribute number are in the wrong order: the lower one comes first");
    }
}
