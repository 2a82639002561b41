package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.shop.Parcel;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Indexes whose key is made of several attributes, and what indexes hold of items. */
class MultiAttributeKeyTest {

    private static final OperationContext CONTEXT = OperationContext.standard();

    private static QueryRequest query(
            Function<Parcel.ByRegion, ? extends QueryStage<Parcel.ByRegion, Parcel>> options) {
        return Parcel.byRegion("FR", "Paris", options).toRequest(CONTEXT);
    }

    /** A query of the index with this condition on the sort attributes. */
    private static void assertAsks(
            QueryRequest request, String condition, List<String> sort, List<AttributeValue> operands) {
        assertThat(request.indexName()).isEqualTo("by-region");
        assertThat(request.keyConditionExpression()).isEqualTo("#n0 = :v0 AND #n1 = :v1" + condition);
        assertThat(request.expressionAttributeNames()).hasSize(2 + sort.size());
        assertThat(request.expressionAttributeNames()).containsAllEntriesOf(Map.of("#n0", "country", "#n1", "city"));
        for (int i = 0; i < sort.size(); i++) {
            assertThat(request.expressionAttributeNames()).containsEntry("#n" + (i + 2), sort.get(i));
        }
        assertThat(request.expressionAttributeValues()).hasSize(2 + operands.size());
        assertThat(request.expressionAttributeValues())
                .containsAllEntriesOf(Map.of(":v0", AttributeValue.fromS("FR"), ":v1", AttributeValue.fromS("Paris")));
        for (int i = 0; i < operands.size(); i++) {
            assertThat(request.expressionAttributeValues()).containsEntry(":v" + (i + 2), operands.get(i));
        }
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    private static AttributeValue number(String value) {
        return AttributeValue.fromN(value);
    }

    private static void assertRefused(String message, Runnable call) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(call::run)
                .withMessage(message + " (query of table parcels, index by-region)");
    }

    @Test
    void allAttributesOfThePartitionKeyAreGiven() {
        assertAsks(query(q -> q), "", List.of(), List.of());
        assertRefused("Key attribute city is null", () -> Parcel.byRegion("FR", null, q -> q));
        assertRefused("Key attribute country is empty", () -> Parcel.byRegion("", "Paris", q -> q));
    }

    @Test
    void theFirstSortAttributeTakesAnyCondition() {
        assertAsks(query(q -> q.state().eq("SENT")), " AND #n2 = :v2", List.of("state"), List.of(text("SENT")));
        assertAsks(query(q -> q.state().gt("A")), " AND #n2 > :v2", List.of("state"), List.of(text("A")));
        assertAsks(
                query(q -> q.state().beginsWith("S")),
                " AND begins_with(#n2, :v2)",
                List.of("state"),
                List.of(text("S")));
    }

    @Test
    void anEqualValueLeadsToTheNextAttribute() {
        assertAsks(
                query(q -> q.state().eq("SENT").weight().between(1, 5)),
                " AND #n2 = :v2 AND #n3 BETWEEN :v3 AND :v4",
                List.of("state", "weight"),
                List.of(text("SENT"), number("1"), number("5")));
        assertAsks(
                query(q -> q.state().eq("SENT").weight().eq(5L).id().lt("p")),
                " AND #n2 = :v2 AND #n3 = :v3 AND #n4 < :v4",
                List.of("state", "weight", "id"),
                List.of(text("SENT"), number("5"), text("p")));
        assertAsks(
                query(q -> q.state().eq("SENT").weight().eq(5).id().eq("p")),
                " AND #n2 = :v2 AND #n3 = :v3 AND #n4 = :v4",
                List.of("state", "weight", "id"),
                List.of(text("SENT"), number("5"), text("p")));
    }

    @Test
    void optionsComeAtAnyStage() {
        QueryRequest expected = query(q -> q.state().eq("SENT").weight().ge(5)).toBuilder()
                .scanIndexForward(false)
                .limit(7)
                .build();
        assertThat(query(q ->
                        q.descending().pageSize(7).state().eq("SENT").weight().ge(5)))
                .isEqualTo(expected);
        assertThat(query(q ->
                        q.state().eq("SENT").descending().pageSize(7).weight().ge(5)))
                .isEqualTo(expected);
        assertThat(query(q -> q.state().eq("SENT").weight().ge(5).descending().pageSize(7)))
                .isEqualTo(expected);
    }

    @Test
    void stagesMayBeTakenInStatements() {
        QueryRequest expected = query(q -> q.state().eq("SENT").weight().ge(5));
        assertThat(query(q -> {
                    Parcel.AfterState sent = q.state().eq("SENT");
                    sent.weight().ge(5);
                    return q;
                }))
                .isEqualTo(expected);
    }

    @Test
    void anAttributeTakesOneCondition() {
        String refused = "The query has two conditions on sort key %s; use between for a range";
        assertRefused(
                refused.formatted("state"),
                () -> query(q -> {
                    q.state().eq("SENT");
                    return q.state().eq("DELIVERED").weight().ge(5);
                }));
        assertRefused(
                refused.formatted("weight"),
                () -> query(q -> {
                    Parcel.AfterState sent = q.state().eq("SENT");
                    sent.weight().ge(5);
                    return sent.weight().le(9);
                }));
    }

    @Test
    void aBuilderOfAnotherQueryIsRefused() {
        Parcel.AfterState[] other = new Parcel.AfterState[1];
        query(q -> other[0] = q.state().eq("SENT"));
        assertRefused(
                "The function that configures the call is null, or did not return its builder",
                () -> query(q -> other[0]));
    }

    @Test
    void aTableIsCreatedWithAllAttributesOfItsKeys() {
        CreateTableRequest request = CreateTableOperation.of(Parcel.SCHEMA).toRequest(CONTEXT);
        assertThat(request.attributeDefinitions())
                .extracting(AttributeDefinition::attributeName)
                .containsExactly("id", "country", "city", "state", "weight");
        assertThat(request.globalSecondaryIndexes())
                .containsExactly(
                        index(
                                "by-region",
                                Projection.builder()
                                        .projectionType(ProjectionType.ALL)
                                        .build(),
                                hash("country"),
                                hash("city"),
                                range("state"),
                                range("weight"),
                                range("id")),
                        index(
                                "by-state",
                                Projection.builder()
                                        .projectionType(ProjectionType.KEYS_ONLY)
                                        .build(),
                                hash("state")),
                        index(
                                "by-city",
                                Projection.builder()
                                        .projectionType(ProjectionType.INCLUDE)
                                        .nonKeyAttributes("note")
                                        .build(),
                                hash("city"),
                                range("weight")));
    }

    private static GlobalSecondaryIndex index(String name, Projection projection, KeySchemaElement... key) {
        return GlobalSecondaryIndex.builder()
                .indexName(name)
                .keySchema(key)
                .projection(projection)
                .build();
    }

    private static KeySchemaElement hash(String attribute) {
        return KeySchemaElement.builder()
                .attributeName(attribute)
                .keyType(KeyType.HASH)
                .build();
    }

    private static KeySchemaElement range(String attribute) {
        return KeySchemaElement.builder()
                .attributeName(attribute)
                .keyType(KeyType.RANGE)
                .build();
    }
}
