package io.dynawright.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.codec.AttributeType;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.TableDefinition;
import io.dynawright.shop.OrderSchema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The indexes of tables. */
class CheckedIndexesTest extends Checking {

    private static final String STATUS = "\"IndexStatus\":\"ACTIVE\"";
    private static final String PROJECTION =
            "\"Projection\":{\"ProjectionType\":\"INCLUDE\",\"NonKeyAttributes\":[\"note\",\"price\"]}";

    /** With an index of several attributes in both parts of its key, which holds the keys and two more. */
    private static final Described TICKETS = new Described("{\"Table\":{\"TableStatus\":\"ACTIVE\","
            + "\"KeySchema\":[{\"AttributeName\":\"id\",\"KeyType\":\"HASH\"}],"
            + "\"AttributeDefinitions\":[{\"AttributeName\":\"id\",\"AttributeType\":\"S\"}],"
            + "\"GlobalSecondaryIndexes\":[{\"IndexName\":\"by-day\",\"IndexStatus\":\"ACTIVE\",\"KeySchema\":["
            + "{\"AttributeName\":\"hall\",\"KeyType\":\"HASH\"},{\"AttributeName\":\"day\",\"KeyType\":\"HASH\"},"
            + "{\"AttributeName\":\"row\",\"KeyType\":\"RANGE\"},{\"AttributeName\":\"seat\",\"KeyType\":\"RANGE\"}],"
            + PROJECTION + "}]}}");

    private static Declared tickets(IndexProjection projection) {
        return Declared.of(TableDefinition.of("tickets")
                .attribute("id", AttributeType.S)
                .attribute("hall", AttributeType.S)
                .attribute("day", AttributeType.S)
                .attribute("row", AttributeType.N)
                .attribute("seat", AttributeType.N)
                .key("id")
                .globalIndex("by-day", List.of("hall", "day"), List.of("row", "seat"), projection));
    }

    private static IndexProjection include(String... attributes) {
        return new IndexProjection.Include(List.of(attributes));
    }

    private List<String> found(Described table) {
        http.when("DescribeTable orders", table.answer());
        return findings(OrderSchema.INSTANCE);
    }

    private List<String> found(Described table, IndexProjection declared) {
        http.when("DescribeTable tickets", table.answer());
        return findings(tickets(declared));
    }

    @Test
    void missingIndexesAreProblems() {
        Described table = Described.ORDERS
                .but("\"IndexName\":\"by-status\"", "\"IndexName\":\"by-state\"")
                .but("\"IndexName\":\"by-total\"", "\"IndexName\":\"by-amount\"");
        assertThat(found(table))
                .containsExactly(
                        "PROBLEM table orders of Order: has no index by-status. Add it, or correct the entity",
                        "PROBLEM table orders of Order: has no local index by-total. Make the table anew, or correct the"
                                + " entity: local indexes are made with their table",
                        "OK      table orders of Order: has the index by-amount, which the entity does not declare",
                        "OK      table orders of Order: has the index by-state, which the entity does not declare");
    }

    @Test
    void moreIndexesDoNoHarmWhateverTheyAre() {
        Described table = Described.ORDERS.but(
                "\"GlobalSecondaryIndexes\":[{\"IndexName\":\"by-status\"",
                "\"GlobalSecondaryIndexes\":[{\"IndexName\":\"by-note\",\"IndexStatus\":\"CREATING\"},"
                        + "{\"IndexName\":\"by-status\"");
        assertThat(found(table))
                .containsExactly(
                        "OK      table orders of Order: is as the entity declares it",
                        "OK      table orders of Order: has the index by-note, which the entity does not declare");
        assertThat(check(OrderSchema.INSTANCE).isReady()).isTrue();
    }

    @Test
    void aGlobalIndexIsNoLocalOne() {
        Described table = Described.ORDERS
                .but("\"IndexName\":\"by-status\"", "\"IndexName\":\"other\"")
                .but("\"IndexName\":\"by-total\"", "\"IndexName\":\"by-status\"")
                .but("\"IndexName\":\"other\"", "\"IndexName\":\"by-total\"");
        assertThat(found(table))
                .containsExactly(
                        "PROBLEM table orders of Order: has the local index by-status, and the entity declares a global"
                                + " one. Correct the entity with @LocalIndex, or make the table anew",
                        "PROBLEM table orders of Order: has the global index by-total, and the entity declares a local"
                                + " one. Correct the entity with @Index, or make the table anew");
    }

    @Test
    void anotherKeyIsAProblem() {
        Described table = Described.ORDERS.but(
                "{\"AttributeName\":\"placedAt\",\"KeyType\":\"RANGE\"}",
                "{\"AttributeName\":\"total\",\"KeyType\":\"RANGE\"}");
        assertThat(found(table))
                .containsExactly(
                        "PROBLEM table orders of Order: has the index by-status with the key (status, total), and"
                                + " the entity declares (status, placedAt). Correct the entity, or make the index anew under"
                                + " another name");
    }

    @Test
    void keysOfSeveralAttributesAreComparedInTheirOrder() {
        assertThat(found(TICKETS, include("note", "price")))
                .containsExactly("OK      table tickets of Ticket: is as the entity declares it");
        Described turned =
                TICKETS.but("\"row\"", "\"x\"").but("\"seat\"", "\"row\"").but("\"x\"", "\"seat\"");
        assertThat(found(turned, include("note", "price")))
                .containsExactly("PROBLEM table tickets of Ticket: has the index by-day with the key"
                        + " (hall + day, seat + row), and the entity declares (hall + day, row + seat). Correct the"
                        + " entity, or make the index anew under another name");
    }

    @Test
    void keysAndOrderOfWhatAnIndexHoldsDoNotMatter() {
        assertThat(found(TICKETS, include("price", "id", "note", "seat")))
                .containsExactly("OK      table tickets of Ticket: is as the entity declares it");
    }

    @Test
    void anIndexThatHoldsLessIsAProblem() {
        assertThat(found(TICKETS, include("note", "colour")))
                .containsExactly(
                        "PROBLEM table tickets of Ticket: has the index by-day with the keys and note, price, and"
                                + " the entity declares the keys and note, colour. Correct the entity, or make the index anew"
                                + " under another name");
        assertThat(found(TICKETS, new IndexProjection.All()))
                .singleElement()
                .asString()
                .contains("with the keys and note, price, and the entity declares all attributes. ");
        assertThat(found(TICKETS.but(PROJECTION, "\"Projection\":{\"ProjectionType\":\"KEYS_ONLY\"}"), include("note")))
                .singleElement()
                .asString()
                .contains("with the keys alone, and the entity declares the keys and note. ");
    }

    @Test
    void anIndexThatHoldsMoreDoesNoHarm() {
        assertThat(found(TICKETS, new IndexProjection.KeysOnly()))
                .containsExactly(
                        "OK      table tickets of Ticket: is as the entity declares it",
                        "OK      table tickets of Ticket: has the index by-day with the keys and note, price, which is"
                                + " more than the keys alone that the entity declares");
        assertThat(found(TICKETS.but(PROJECTION, "\"Projection\":{\"ProjectionType\":\"ALL\"}"), include("note")))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("with all attributes, which is more than the keys and note that the entity declares");
    }

    @Test
    void anUnknownProjectionIsToldByItsName() {
        String message =
                "WARNING table tickets of Ticket: has the index by-day with the projection %s, which Dynawright"
                        + " does not know. See DynamoDB's documentation what it holds";
        assertThat(found(
                        TICKETS.but(PROJECTION, "\"Projection\":{\"ProjectionType\":\"SOME\"}"),
                        new IndexProjection.All()))
                .containsExactly(message.formatted("SOME"));
        assertThat(found(TICKETS.but(PROJECTION, "\"ItemCount\":1"), new IndexProjection.All()))
                .containsExactly(message.formatted("UNKNOWN"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CREATING | PROBLEM | which is CREATING: wait until it is ACTIVE
            UPDATING | WARNING | which is UPDATING: it can be queried meanwhile
            DELETING | PROBLEM | which is DELETING: add it anew when it is gone, or correct the entity
            DREAMING | WARNING | which is DREAMING: Dynawright does not know this status. See DynamoDB's documentation whether the index can be queried
            """, quoteCharacter = '"')
    void eachStatusIsTold(String status, Level level, String message) {
        Described table = Described.ORDERS.but(STATUS, "\"IndexStatus\":\"" + status + "\"");
        assertThat(found(table))
                .containsExactly(
                        String.format("%-7s table orders of Order: has the index by-status, %s", level, message));
        assertThat(check(OrderSchema.INSTANCE).isReady()).isEqualTo(level == Level.WARNING);
    }

    @Test
    void anIndexThatIsBeingFilledIsAProblem() {
        Described table = Described.ORDERS.but(STATUS, "\"IndexStatus\":\"CREATING\",\"Backfilling\":true");
        assertThat(found(table))
                .containsExactly("PROBLEM table orders of Order: has the index by-status, which is being filled: wait"
                        + " until it is ACTIVE");
        Described allocated = Described.ORDERS.but(STATUS, "\"IndexStatus\":\"CREATING\",\"Backfilling\":false");
        assertThat(found(allocated)).singleElement().asString().contains("which is CREATING: ");
    }

    @Test
    void anIndexWithoutStatusIsTold() {
        assertThat(found(Described.ORDERS.but(STATUS + ",", "")))
                .singleElement()
                .asString()
                .startsWith("WARNING table orders of Order: has the index by-status, which is UNKNOWN: ");
    }
}
