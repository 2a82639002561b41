package io.dynawright.processor.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A table of evolutions: what was compiled and locked, what is compiled now, and whether that is accepted. DW868 and DW869
 * are warnings, DW869 for what is only new; all others refuse.
 */
class EvolutionsTest {

    private static final String BASE = """
            package com.acme;

            import io.dynawright.annotation.*;
            import java.math.BigDecimal;
            import java.time.*;
            import java.util.*;
            import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

            @Table("orders")
            @Index(name = "by-status", partitionKey = "status", sortKey = "placedAt")
            @LocalIndex(name = "by-total", sortKey = "total")
            record Order(
                    @PartitionKey String customer,
                    @SortKey String id,
                    Status status,
                    Instant placedAt,
                    BigDecimal total,
                    int pieces,
                    String note,
                    Set<String> tags,
                    List<Line> lines,
                    Payment payment) {

                @Document
                record Line(String sku, int quantity) {}

                enum Status {
                    OPEN,
                    PAID
                }

                @Document
                @Discriminator("kind")
                sealed interface Payment {
                    @DiscriminatorValue("card")
                    record Card(String number) implements Payment {}

                    @DiscriminatorValue("cash")
                    record Cash(String till) implements Payment {}
                }
                // end
            }
            """;

    private static final String UPCAST = """
                @Upcast(from = 1)
                static Map<String, AttributeValue> upcast(Map<String, AttributeValue> item) {
                    return item;
                }
            """;

    private static final Map<String, String> LOCKS = new ConcurrentHashMap<>();

    /** What is compared: today's source against the lock that the one of before gives. */
    record Evolution(String name, String before, String today, List<String> codes) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Evolution> evolutions() {
        return Stream.of(
                        additions(),
                        names(),
                        keys(),
                        indexes(),
                        types(),
                        presence(),
                        enums(),
                        variants(),
                        versions(),
                        tables())
                .flatMap(group -> group);
    }

    private static Stream<Evolution> additions() {
        return Stream.of(
                of("nothing changes", edit("", "")),
                of(
                        "attributes are reordered",
                        edit("int pieces,\n        String note", "String note,\n        int pieces")),
                of("an optional attribute is added", edit("String note", "String note, String extra"), "DW869"),
                of(
                        "a required attribute with a default is added",
                        edit("String note", "String note, @Attribute(required = true) @Default(\"-\") String extra"),
                        "DW869"),
                of(
                        "a required attribute without a default is added",
                        edit("String note", "String note, @Attribute(required = true) String extra"),
                        "DW860"),
                of("a time to live is added", edit("String note", "String note, @TimeToLive Instant end"), "DW869"),
                of("a member of a document is added", edit("int quantity", "int quantity, String size"), "DW869"),
                of(
                        "a required member of a document is added",
                        edit("int quantity", "int quantity, @Attribute(required = true) String size"),
                        "DW860"),
                of("a constant is added", edit("PAID", "PAID, SENT"), "DW869"),
                of("a whole flattened member is added", flattened(), "DW869"),
                of("an attribute is gone", edit("String note,", ""), "DW868"),
                of(
                        "an attribute is gone and taken by a catch-all",
                        edit("String note,", "@CatchAll Map<String, AttributeValue> rest,"),
                        "DW869"));
    }

    private static String flattened() {
        return edit("String note", "String note, @Flatten Place place")
                .replace("// end", "record Place(@Attribute(required = true) String city) {}");
    }

    private static Stream<Evolution> names() {
        return Stream.of(
                of("an attribute is renamed", edit("String note", "String remark"), "DW859"),
                of(
                        "an attribute is renamed in DynamoDB only",
                        edit("String note", "@Attribute(name = \"remark\") String note"),
                        "DW859"),
                of(
                        "an attribute is renamed in Java only",
                        edit("String note", "@Attribute(name = \"note\") String remark"),
                        "DW869"),
                of(
                        "an attribute is renamed and tells its former name",
                        edit("String note", "@FormerName(\"note\") String remark"),
                        "DW869"),
                between(
                        "a former name is forgotten",
                        edit("String note", "@FormerName(\"comment\") String note"),
                        BASE,
                        "DW859"),
                of("a member of a document is renamed", edit("int quantity", "int count"), "DW859"),
                of("a document's class is renamed", BASE.replace("Line", "Position"), "DW869"),
                of(
                        "an enum is renamed",
                        BASE.replace("Status status", "State status").replace("enum Status", "enum State"),
                        "DW869"));
    }

    private static Stream<Evolution> keys() {
        return Stream.of(
                of(
                        "the partition key is renamed",
                        edit("@PartitionKey String", "@PartitionKey @Attribute(name = \"owner\") String"),
                        "DW855",
                        "DW857",
                        "DW859"),
                of("the type of the sort key is changed", edit("@SortKey String", "@SortKey long"), "DW855", "DW858"),
                of(
                        "the type of the sort key is changed and the version raised",
                        raised(edit("@SortKey String", "@SortKey long")),
                        "DW855",
                        "DW858"),
                between(
                        "the form of the sort key is changed and the version raised",
                        edit("@SortKey String", "@SortKey LocalDate"),
                        raised(edit("@SortKey String", "@SortKey Instant")),
                        "DW858"),
                of(
                        "the sort key is another",
                        edit("@SortKey String id", "String id, @SortKey String number"),
                        "DW855"));
    }

    private static Stream<Evolution> indexes() {
        String index = "@Index(name = \"by-status\", partitionKey = \"status\", sortKey = \"placedAt\")\n";
        return Stream.of(
                of(
                        "a global index is added",
                        edit(index, index + "@Index(name = \"by-note\", partitionKey = \"note\")\n"),
                        "DW869"),
                of("a global index is removed", edit(index, ""), "DW869"),
                of("the key of a global index is changed", edit(", sortKey = \"placedAt\"", ""), "DW856"),
                of(
                        "the projection of a global index is narrowed",
                        edit("\"placedAt\")", "\"placedAt\", projection = Projection.KEYS_ONLY)"),
                        "DW856"),
                of(
                        "a local index is added",
                        edit("@LocalIndex", "@LocalIndex(name = \"by-note\", sortKey = \"note\")\n@LocalIndex"),
                        "DW857"),
                of(
                        "a local index is removed",
                        edit("@LocalIndex(name = \"by-total\", sortKey = \"total\")", ""),
                        "DW857"),
                of(
                        "a local index becomes a global one",
                        edit(
                                "@LocalIndex(name = \"by-total\",",
                                "@Index(name = \"by-total\", partitionKey = \"customer\","),
                        "DW857"),
                of(
                        "the type of an index key is changed and the version raised",
                        raised(edit("Instant placedAt", "@Attribute(as = As.EPOCH_SECONDS) Instant placedAt")),
                        "DW856"));
    }

    private static Stream<Evolution> types() {
        return Stream.of(
                of("a number becomes wider", edit("int pieces", "long pieces"), "DW869"),
                of("a number becomes narrower", edit("int pieces", "short pieces"), "DW858"),
                of("a text becomes a number", edit("String note", "int note"), "DW858"),
                of("a text is in an Optional", edit("String note", "Optional<String> note")),
                of("a point in time has another class", edit("Instant placedAt", "OffsetDateTime placedAt"), "DW869"),
                of("a text has the form of another codec", edit("String note", "UUID note"), "DW858"),
                of("a set becomes a list", edit("Set<String>", "List<String>"), "DW858"),
                of("a set becomes a sorted one", edit("Set<String>", "SortedSet<String>")),
                of("the elements of a set are others", edit("Set<String>", "Set<Integer>"), "DW858"),
                of("a member of a document has another type", edit("int quantity", "String quantity"), "DW858"),
                of("encryption is switched on", edit("String note", "@Encrypted String note"), "DW858"),
                of("a list of documents becomes a map of them", edit("List<Line>", "Map<String, Line>"), "DW858"),
                of("a type is changed and upcast", raised(edit("String note", "int note")), "DW869"),
                between(
                        "a type is changed and upcast in one of two tables",
                        two(BASE),
                        two(raised(edit("int quantity", "String quantity"))),
                        "DW858"));
    }

    private static Stream<Evolution> presence() {
        return Stream.of(
                of(
                        "an attribute becomes required",
                        edit("String note", "@Attribute(required = true) String note"),
                        "DW860"),
                of(
                        "an attribute becomes required and has a default",
                        edit("String note", "@Attribute(required = true) @Default(\"-\") String note"),
                        "DW869"),
                between(
                        "an attribute is required no longer",
                        edit("String note", "@Attribute(required = true) String note"),
                        BASE,
                        "DW869"));
    }

    private static Stream<Evolution> enums() {
        return Stream.of(
                of("a constant is removed", edit("OPEN,", ""), "DW861"),
                of("a constant is renamed", edit("OPEN", "NEW"), "DW861"),
                of("a constant is renamed and keeps its text", edit("OPEN", "@EnumValue(\"OPEN\") NEW")),
                of(
                        "a constant is renamed and tells its former text",
                        edit("OPEN", "@FormerName(\"OPEN\") NEW"),
                        "DW869"),
                between("a former text is forgotten", edit("OPEN", "@FormerName(\"NEW\") OPEN"), BASE, "DW861"),
                of(
                        "a constant is removed and what is unknown has a default",
                        edit("OPEN,\n        PAID", "@EnumDefault PAID"),
                        "DW869"),
                of(
                        "a constant is renamed and what is unknown has a default",
                        edit("OPEN,\n        PAID", "NEW, @EnumDefault PAID"),
                        "DW861"),
                of("a constant is removed and upcast", raised(edit("OPEN,", "")), "DW869"));
    }

    private static Stream<Evolution> variants() {
        return Stream.of(
                of("the discriminator is renamed", edit("\"kind\"", "\"type\""), "DW862"),
                of("a value of the discriminator is renamed", edit("\"cash\"", "\"coins\""), "DW863"),
                of(
                        "a class of a sealed type is removed",
                        edit(
                                "@DiscriminatorValue(\"cash\")\n        record Cash(String till) implements Payment {}",
                                ""),
                        "DW863"),
                of("a class of a sealed type is renamed", BASE.replace("Cash", "Coins"), "DW869"),
                of("an attribute of one class is renamed", edit("String till", "String desk"), "DW859"),
                of("the discriminator is renamed and upcast", raised(edit("\"kind\"", "\"type\"")), "DW869"),
                between("a former value is forgotten", formerValue(), SEALED, "DW863"),
                between("a former value is told", SEALED, formerValue(), "DW869"));
    }

    private static final String SEALED = """
            package com.acme;

            import io.dynawright.annotation.*;

            @Table("events")
            @Discriminator("kind")
            sealed interface Event {
                @DiscriminatorValue("paid")
                record Paid(@PartitionKey String id, String amount) implements Event {}

                @DiscriminatorValue("sent")
                record Sent(@PartitionKey String id) implements Event {}
            }
            """;

    private static String formerValue() {
        return SEALED.replace(
                "@DiscriminatorValue(\"paid\")", "@FormerName(\"paid\") @DiscriminatorValue(\"settled\")");
    }

    private static Stream<Evolution> versions() {
        String second = raised(BASE);
        return Stream.of(
                of("a first version is declared", edit("@Index", "@SchemaVersion(1)\n@Index"), "DW869"),
                of("the version is raised", second, "DW869"),
                between("the version is lowered", second, edit("@Index", "@SchemaVersion(1)\n@Index"), "DW864"),
                between("the version is given up", second, BASE, "DW864"),
                between(
                        "the version is in another attribute",
                        second,
                        second.replace("@SchemaVersion(2)", "@SchemaVersion(value = 2, attribute = \"form\")"),
                        "DW864"),
                between(
                        "items of a version that is locked are not read",
                        second,
                        BASE.replace("@Index", "@SchemaVersion(value = 2, oldest = 2)\n@Index"),
                        "DW865"));
    }

    private static Stream<Evolution> tables() {
        return Stream.of(
                of("a table is renamed", edit("@Table(\"orders\")", "@Table(\"sales\")"), "DW866"),
                of("a table is added", two(BASE), "DW869"),
                between("a table is removed", two(BASE), BASE, "DW867"));
    }

    private static String two(String source) {
        return source + """

                @Table("returns")
                record Return(@PartitionKey String id, List<Order.Line> lines) {}
                """;
    }

    private static String raised(String source) {
        return source.replace("@Index(", "@SchemaVersion(2)\n@Index(").replace("    // end\n", UPCAST + "    // end\n");
    }

    private static String edit(String old, String today) {
        assertThat(BASE).contains(old);
        return BASE.replace(old, today);
    }

    private static Evolution of(String name, String today, String... codes) {
        return new Evolution(name, BASE, today, List.of(codes));
    }

    private static Evolution between(String name, String before, String today, String code) {
        return new Evolution(name, before, today, List.of(code));
    }

    @ParameterizedTest
    @MethodSource("evolutions")
    @DisplayName("an evolution is accepted or refused as stated")
    void isAcceptedOrRefused(Evolution evolution, @TempDir Path folder) throws IOException {
        LockedModule module = new LockedModule(folder);
        Files.writeString(module.lock(), lockOf(evolution.before()));
        List<String> said = module.compare(evolution.today());
        assertThat(said.stream().map(EvolutionsTest::codeOf))
                .as(String.join("\n", said))
                .containsExactlyInAnyOrderElementsOf(evolution.codes());
    }

    @Test
    void whatWasAcceptedIsSaidNoMore(@TempDir Path folder) throws IOException {
        LockedModule module = new LockedModule(folder);
        String today = edit("String note", "int note").replace("OPEN", "NEW").replace("\"orders\"", "\"sales\"");
        Files.writeString(module.lock(), lockOf(BASE));
        assertThat(module.compare(today)).isNotEmpty();

        Files.writeString(module.lock(), module.next());
        assertThat(module.compare(today)).isEmpty();
    }

    /** The lock that these sources give, once for all evolutions that begin with them. */
    private static String lockOf(String source) throws IOException {
        String known = LOCKS.get(source);
        if (known != null) {
            return known;
        }
        LockedModule module = new LockedModule(Files.createTempDirectory("lock"));
        List<String> said = module.compare(source);
        assertThat(said).hasSize(1);
        assertThat(said.get(0)).contains("DW850");
        LOCKS.put(source, module.next());
        return module.next();
    }

    private static String codeOf(String line) {
        return line.replaceFirst("(?s).*(?:error|warning): (DW\\d\\d\\d).*", "$1");
    }
}
