package io.dynawright;

import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.codec.AttributeType;
import io.dynawright.error.AccessDeniedException;
import io.dynawright.error.ServiceException;
import io.dynawright.error.TableMismatchException;
import io.dynawright.operation.TableFeature;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.TableDefinition;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import io.dynawright.stub.StubHttpClient.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that are created only where they are missing. */
class EnsuredTablesTest extends Connected {

    private static final Answer MISSING = error("ResourceNotFoundException", "Requested resource not found");
    private static final String INDEX =
            "\"GlobalSecondaryIndexes\":[{\"IndexName\":\"by-row\",\"IndexStatus\":\"ACTIVE\","
                    + "\"KeySchema\":[{\"AttributeName\":\"row\",\"KeyType\":\"HASH\"}],"
                    + "\"Projection\":{\"ProjectionType\":\"ALL\"}}]";
    private static final Answer AGREEING = table("ACTIVE", "id", INDEX);
    private static final Answer EXPIRING = timeToLive("ENABLED", "until");

    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright dynawright = over(http);
    private final TableDefinition seats = TableDefinition.of("seats")
            .attribute("id", AttributeType.S)
            .attribute("row", AttributeType.N)
            .attribute("until", AttributeType.N)
            .key("id")
            .globalIndex("by-row", "row")
            .lifecycle(Lifecycle.builder().timeToLive("until").build())
            .build();

    private static Answer table(String status, String key, String indexes) {
        return ok("{\"Table\":{\"TableStatus\":\"" + status + "\",\"AttributeDefinitions\":[{\"AttributeName\":\"" + key
                + "\",\"AttributeType\":\"S\"},{\"AttributeName\":\"row\",\"AttributeType\":\"N\"}],\"KeySchema\":["
                + "{\"AttributeName\":\"" + key + "\",\"KeyType\":\"HASH\"}]" + (indexes.isEmpty() ? "" : ",")
                + indexes + "}}");
    }

    private static Answer timeToLive(String status, String attribute) {
        return ok("{\"TimeToLiveDescription\":{\"TimeToLiveStatus\":\"" + status + "\""
                + (attribute.isEmpty() ? "" : ",\"AttributeName\":\"" + attribute + "\"") + "}}");
    }

    private List<String> calls() {
        return http.sent().stream().map(StubHttpClient.Sent::operation).toList();
    }

    @Test
    void aMissingTableIsCreated() {
        http.then(MISSING, ok("{}"), AGREEING, ok("{}"));
        assertThat(dynawright.ensureTable(seats)).isSameAs(seats);
        assertThat(calls()).containsExactly("DescribeTable", "CreateTable", "DescribeTable", "UpdateTimeToLive");
    }

    @Test
    void aTableAsDeclaredIsLeftAsItIs() {
        http.then(AGREEING, EXPIRING);
        assertThat(dynawright.ensureTable(seats)).isSameAs(seats);
        assertThat(calls()).containsExactly("DescribeTable", "DescribeTimeToLive");
    }

    @Test
    void moreIndexesThanDeclaredDoNotMatter() {
        http.then(table("UPDATING", "id", INDEX.replace("[{\"Index", "[{\"IndexName\":\"more\"},{\"Index")), EXPIRING);
        assertThat(dynawright.ensureTable(seats)).isSameAs(seats);
    }

    @Test
    void aTimeToLiveThatIsOffIsEnabled() {
        http.then(AGREEING, timeToLive("DISABLED", ""), ok("{}"));
        dynawright.ensureTable(seats);
        assertThat(calls()).containsExactly("DescribeTable", "DescribeTimeToLive", "UpdateTimeToLive");
        assertThat(http.sent().get(2).field("TimeToLiveSpecification")).contains("until");
    }

    @Test
    void aTimeToLiveThatSomebodyElseEnablesMeanwhileIsLeftAsItIs() {
        Answer refused = error("ValidationException", "TimeToLive is already enabled");
        http.then(AGREEING, timeToLive("DISABLED", ""), refused, EXPIRING);
        assertThat(dynawright.ensureTable(seats)).isSameAs(seats);
        http.then(AGREEING, timeToLive("DISABLED", ""), refused, timeToLive("ENABLED", "end"));
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> dynawright.ensureTable(seats))
                .satisfies(e -> assertThat(e.code()).isEqualTo("ValidationException"));
    }

    @Test
    void aTimeToLiveThatIsBeingEnabledIsLeftAsItIs() {
        http.then(AGREEING, timeToLive("ENABLING", "until"));
        assertThat(dynawright.ensureTable(seats)).isSameAs(seats);
    }

    @Test
    void aTimeToLiveThatIsLeftOutIsNotAskedFor() {
        http.then(AGREEING);
        dynawright.ensureTable(seats, o -> o.without(TableFeature.TIME_TO_LIVE));
        assertThat(calls()).containsExactly("DescribeTable");
    }

    @Test
    void allDifferencesAreToldAndNothingIsChanged() {
        http.then(table("ACTIVE", "number", ""), timeToLive("ENABLED", "end"));
        assertThatExceptionOfType(TableMismatchException.class)
                .isThrownBy(() -> dynawright.ensureTable(seats))
                .satisfies(e -> assertThat(e.differences())
                        .satisfiesExactly(
                                key -> assertThat(key)
                                        .startsWith("has the key (number), and the entity declares (id). "),
                                index -> assertThat(index).startsWith("has no index by-row. "),
                                time -> assertThat(time)
                                        .startsWith("lets items expire by end, and the entity declares until. ")))
                .withMessageStartingWith(
                        "The table exists, and is not as its entity declares it: it has the key (number), and")
                .withMessageEndingWith(" (ensureTable of table seats)");
        assertThat(calls()).containsExactly("DescribeTable", "DescribeTimeToLive");
    }

    @Test
    void aTableThatIsBeingDeletedIsNoTable() {
        http.then(table("DELETING", "id", INDEX), EXPIRING);
        assertThatExceptionOfType(TableMismatchException.class)
                .isThrownBy(() -> dynawright.ensureTable(seats))
                .satisfies(e -> assertThat(e.context())
                        .containsEntry(
                                "differences", "is DELETING: create it anew when it is gone, or correct its name"));
    }

    @Test
    void aTableThatSomebodyElseCreatesIsWaitedFor() {
        http.then(table("CREATING", "id", INDEX), AGREEING, AGREEING, EXPIRING);
        dynawright.ensureTable(seats);
        assertThat(calls()).containsExactly("DescribeTable", "DescribeTable", "DescribeTable", "DescribeTimeToLive");
    }

    @Test
    void aTableThatSomebodyElseCreatedMeanwhileIsCompared() {
        http.then(MISSING, error("ResourceInUseException", "Table already exists"), AGREEING, AGREEING, EXPIRING);
        dynawright.ensureTable(seats);
        assertThat(calls())
                .containsExactly(
                        "DescribeTable", "CreateTable", "DescribeTable", "DescribeTable", "DescribeTimeToLive");
    }

    @Test
    void errorsAreToldAsTheyAre() {
        http.then(error("AccessDeniedException", "Not authorized to perform: dynamodb:DescribeTable"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> dynawright.ensureTable(seats));
        http.then(MISSING, error("AccessDeniedException", "Not authorized to perform: dynamodb:CreateTable"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> dynawright.ensureTable(seats))
                .withMessageContaining("dynamodb:CreateTable");
    }
}
