package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.Results;
import io.dynawright.operation.KeyRange;
import io.dynawright.samples.conformance.support.Tables;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.KeyAttributeMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;

/** An index whose key is made of several attributes: what can be narrowed, and how items are sorted. */
class MultiAttributeIndexTest {

    @RegisterExtension
    private final Tables tables = new Tables(ConsignmentSchema.INSTANCE);

    private final ConsignmentRepository consignments = new ConsignmentRepository(tables.dynawright());

    @BeforeEach
    void load() {
        put("1", "Paris", "SENT", 10, "a");
        put("2", "Paris", "SENT", 9, "b");
        put("3", "Paris", "SENT", 9, "a");
        put("4", "Paris", "SENT", -1, "c");
        put("5", "Paris", "DELIVERED", 100, "b");
        put("6", "Lyon", "SENT", 9, "a");
        put("7", "Paris", null, 9, "a");
    }

    private void put(String id, String city, String state, int weight, String label) {
        consignments.put(new Consignment(id, "FR", city, state, weight, label));
    }

    private static List<String> ids(Results<Consignment> found) {
        return found.stream().map(Consignment::id).toList();
    }

    @Test
    void aQueryIsWithinOneValueOfAllPartitionAttributes() {
        assertThat(ids(consignments.byRegion("FR", "Lyon"))).containsExactly("6");
        assertThat(ids(consignments.byRegion("DE", "Paris"))).isEmpty();
    }

    @Test
    void itemsAreSortedByOneAttributeAfterTheOtherAndNumbersByTheirValue() {
        assertThat(ids(consignments.byRegion("FR", "Paris"))).containsExactly("5", "4", "3", "2", "1");
        assertThat(ids(consignments.byRegion("FR", "Paris", q -> q.descending())))
                .containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void anItemThatLacksAnAttributeOfTheKeyIsNotInTheIndex() {
        assertThat(ids(consignments.byRegion("FR", "Paris"))).doesNotContain("7");
        assertThat(consignments.find("7")).isPresent();
    }

    @Test
    void theSortKeyIsNarrowedFromTheFirstAttributeToTheLast() {
        assertThat(ids(consignments.byRegion("FR", "Paris", q -> q.state().eq("SENT"))))
                .containsExactly("4", "3", "2", "1");
        assertThat(ids(consignments.byRegion(
                        "FR", "Paris", q -> q.state().eq("SENT").weight().eq(9))))
                .containsExactly("3", "2");
        assertThat(ids(consignments.byRegion(
                        "FR",
                        "Paris",
                        q -> q.state().eq("SENT").weight().eq(9).label().eq("b"))))
                .containsExactly("2");
    }

    @Test
    void theLastAttributeThatIsNarrowedTakesARange() {
        assertThat(ids(consignments.byRegion("FR", "Paris", q -> q.state().beginsWith("S"))))
                .containsExactly("4", "3", "2", "1");
        assertThat(ids(consignments.byRegion("FR", "Paris", q -> q.state().lt("SENT"))))
                .containsExactly("5");
        assertThat(ids(consignments.byRegion(
                        "FR",
                        "Paris",
                        q -> q.state().eq("SENT").weight().between(9, 10).descending())))
                .containsExactly("1", "2", "3");
        assertThat(ids(consignments.byRegion(
                        "FR",
                        "Paris",
                        q -> q.state().eq("SENT").weight().eq(9).label().gt("a"))))
                .containsExactly("2");
    }

    @Test
    void rangesMayHaveOpenEnds() {
        assertThat(weighing(KeyRange.all())).containsExactly("4", "3", "2", "1");
        assertThat(weighing(KeyRange.of(9, null))).containsExactly("3", "2", "1");
        assertThat(weighing(KeyRange.of(null, 9))).containsExactly("4", "3", "2");
        assertThat(weighing(KeyRange.greaterThan(9))).containsExactly("1");
        assertThat(weighing(KeyRange.lessThan(9))).containsExactly("4");
        assertThat(weighing(KeyRange.between(-1, 9))).containsExactly("4", "3", "2");
    }

    private List<String> weighing(KeyRange<Integer> range) {
        return ids(consignments.byRegion(
                "FR", "Paris", q -> q.state().eq("SENT").weight().in(range)));
    }

    @Test
    void whatIsNotInItsKeyCanBeFilteredOnTheTablesKeyToo() {
        assertThat(ids(consignments.byRegion(
                        "FR",
                        "Paris",
                        q -> q.state().eq("SENT").filter(it -> it.id().in("1", "3")))))
                .containsExactly("3", "1");
    }

    @Test
    void aTraversalGoesOnFromPageToPage() {
        assertThat(ids(consignments.byRegion("FR", "Paris", q -> q.pageSize(2))))
                .containsExactly("5", "4", "3", "2", "1");
    }

    @Test
    void theTableIsCreatedWithAllAttributesInTheirOrder() {
        assertThat(tables.client()
                        .describeTable(request -> request.tableName("consignments"))
                        .table()
                        .globalSecondaryIndexes())
                .singleElement()
                .satisfies(index -> assertThat(index.keySchema())
                        .extracting(KeySchemaElement::attributeName)
                        .containsExactly("country", "town", "state", "weight", "label"));
    }

    @Test
    void theEnhancedClientKnowsTheWholeKey() {
        TableMetadata metadata = DynamoDbEnhancedClient.builder()
                .dynamoDbClient(tables.client())
                .build()
                .table("consignments", ConsignmentSchema.INSTANCE)
                .tableSchema()
                .tableMetadata();

        assertThat(metadata.indices())
                .filteredOn(index -> index.name().equals("by-region"))
                .singleElement()
                .satisfies(index -> {
                    assertThat(index.partitionKeys())
                            .extracting(KeyAttributeMetadata::name)
                            .containsExactly("country", "town");
                    assertThat(index.sortKeys())
                            .extracting(KeyAttributeMetadata::name)
                            .containsExactly("state", "weight", "label");
                });
    }
}
