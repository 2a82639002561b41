package io.dynawright;

import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.codec.AttributeType;
import io.dynawright.error.ConfigurationException;
import io.dynawright.error.ServiceException;
import io.dynawright.operation.CreateTableOptions;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.operation.TableFeature;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.Replicas;
import io.dynawright.schema.TableDefinition;
import io.dynawright.schema.TableEncryption;
import io.dynawright.schema.TableSettings;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import io.dynawright.stub.StubHttpClient.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** What follows the creation of a table. The client is in eu-west-1. */
class CreatedTablesTest extends Connected {

    private static final Answer ACTIVE = described("");
    private static final Answer UNAVAILABLE =
            error("ContinuousBackupsUnavailableException", "Backups are being enabled for the table");

    private final StubHttpClient http = new StubHttpClient();
    private final List<Duration> naps = new ArrayList<>();

    private Dynawright dynawright() {
        return over(http).withRetries(RetryPolicy.standard().withSleeper(naps::add));
    }

    private static Answer described(String more) {
        return ok("{\"Table\":{\"TableStatus\":\"ACTIVE\","
                + "\"TableArn\":\"arn:aws:dynamodb:eu-west-1:111122223333:table/seats\"" + more + "}}");
    }

    private static Answer replicated(String... replicas) {
        List<String> all = new ArrayList<>();
        for (String replica : replicas) {
            String[] parts = replica.split(" ", -1);
            all.add("{\"RegionName\":\"" + parts[0] + "\",\"ReplicaStatus\":\"" + parts[1] + "\"}");
        }
        return described(",\"Replicas\":[" + String.join(",", all) + "]");
    }

    private static TableDefinition.Builder seats() {
        return TableDefinition.of("seats")
                .attribute("id", AttributeType.S)
                .attribute("until", AttributeType.N)
                .key("id");
    }

    private static TableDefinition seats(TableSettings.Builder settings) {
        return seats().settings(settings.build()).build();
    }

    private List<String> calls() {
        return http.sent().stream().map(StubHttpClient.Sent::operation).toList();
    }

    private void assertSent(int number, String operation, String body) {
        assertThat(http.sent().get(number))
                .isEqualTo(new StubHttpClient.Sent(operation, JsonNode.parser().parse(body)));
    }

    @Test
    void itemsExpireIfTheirEntitySaysSo() {
        TableDefinition table = seats().lifecycle(
                        Lifecycle.builder().hidingExpired("until").build())
                .build();
        http.then(ok("{}"), ACTIVE, ok("{}"));
        assertThat(dynawright().createTable(table)).isSameAs(table);
        assertThat(calls()).containsExactly("CreateTable", "DescribeTable", "UpdateTimeToLive");
        assertSent(2, "UpdateTimeToLive", """
                {"TableName":"seats","TimeToLiveSpecification":{"Enabled":true,"AttributeName":"until"}}""");
    }

    @Test
    void aTableCanBeRestoredAsSoonAsDynamoDbHasTurnedBackupsOn() {
        http.then(ok("{}"), ACTIVE, UNAVAILABLE, UNAVAILABLE, ok("{}"));
        dynawright().createTable(seats(TableSettings.builder().recoveryDays(7)));
        assertThat(calls())
                .containsExactly(
                        "CreateTable",
                        "DescribeTable",
                        "UpdateContinuousBackups",
                        "UpdateContinuousBackups",
                        "UpdateContinuousBackups");
        assertThat(naps).hasSize(2);
        assertSent(4, "UpdateContinuousBackups", """
                {"TableName":"seats","PointInTimeRecoverySpecification":\
                {"PointInTimeRecoveryEnabled":true,"RecoveryPeriodInDays":7}}""");
    }

    @Test
    void backupsAreNotWaitedForForever() {
        http.then(ok("{}"), ACTIVE).always(UNAVAILABLE);
        TableDefinition table = seats(TableSettings.builder().recoveryDays(7));
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> dynawright().createTable(table))
                .satisfies(e -> assertThat(e.code()).isEqualTo("ContinuousBackupsUnavailableException"))
                .satisfies(e -> assertThat(e.target().operation()).isEqualTo("createTable"));
        assertThat(calls()).hasSize(2 + 30);
    }

    @Test
    void anotherErrorOfBackupsIsToldAtOnce() {
        http.then(ok("{}"), ACTIVE, error("ValidationException", "No"));
        TableDefinition table = seats(TableSettings.builder().recoveryDays(7));
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> dynawright().createTable(table))
                .satisfies(e -> assertThat(e.code()).isEqualTo("ValidationException"));
        assertThat(naps).isEmpty();
    }

    @Test
    void replicasAreAddedOneByOne() {
        http.then(
                ok("{}"),
                ACTIVE,
                ACTIVE,
                ok("{}"),
                replicated("us-east-1 ACTIVE"),
                ok("{}"),
                replicated("us-east-1 ACTIVE", "ap-south-1 ACTIVE"));
        dynawright()
                .createTable(seats(TableSettings.builder()
                        .encryption(new TableEncryption.CustomerManaged("alias/seats"))
                        .replicas(Replicas.eventual("us-east-1", "eu-west-1", "ap-south-1"))));
        assertThat(calls())
                .containsExactly(
                        "CreateTable",
                        "DescribeTable",
                        "DescribeTable",
                        "UpdateTable",
                        "DescribeTable",
                        "UpdateTable",
                        "DescribeTable");
        assertSent(3, "UpdateTable", """
                {"TableName":"seats","ReplicaUpdates":[{"Create":\
                {"RegionName":"us-east-1","KMSMasterKeyId":"alias/seats"}}]}""");
        assertSent(5, "UpdateTable", """
                {"TableName":"seats","ReplicaUpdates":[{"Create":\
                {"RegionName":"ap-south-1","KMSMasterKeyId":"alias/seats"}}]}""");
    }

    @Test
    void stronglyConsistentReplicasAreAddedTogether() {
        http.then(
                ok("{}"),
                ACTIVE,
                ACTIVE,
                ok("{}"),
                described(",\"Replicas\":[{\"RegionName\":\"eu-central-1\",\"ReplicaStatus\":\"ACTIVE\"}],"
                        + "\"GlobalTableWitnesses\":[{\"RegionName\":\"eu-west-3\",\"WitnessStatus\":\"ACTIVE\"}]"));
        dynawright()
                .createTable(seats(TableSettings.builder()
                        .replicas(Replicas.strong("eu-west-1", "eu-central-1").withWitness("eu-west-3"))));
        assertSent(3, "UpdateTable", """
                {"TableName":"seats","ReplicaUpdates":[{"Create":{"RegionName":"eu-central-1"}}],\
                "MultiRegionConsistency":"STRONG","GlobalTableWitnessUpdates":\
                [{"Create":{"RegionName":"eu-west-3"}}]}""");
        assertThat(calls()).hasSize(5);
    }

    @Test
    void aReplicaThatCannotBeMadeEndsTheWait() {
        http.then(ok("{}"), ACTIVE, ACTIVE, ok("{}"), replicated("us-east-1 CREATION_FAILED"));
        TableDefinition table = seats(TableSettings.builder().replicas(Replicas.eventual("eu-west-1", "us-east-1")));
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> dynawright().createTable(table))
                .satisfies(e -> assertThat(e.target().table()).isEqualTo("seats"));
    }

    @Test
    void aTableInOneRegionNeedsNoReplica() {
        http.then(ok("{}"), ACTIVE);
        dynawright().createTable(seats(TableSettings.builder().replicas(Replicas.eventual("eu-west-1"))));
        assertThat(calls()).containsExactly("CreateTable", "DescribeTable");
    }

    @Test
    void nothingIsCreatedInARegionThatIsNotDeclared() {
        TableDefinition table = seats(TableSettings.builder().replicas(Replicas.eventual("us-east-1", "us-west-2")));
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> dynawright().createTable(table))
                .withMessage("Table seats is declared to be in the Regions us-east-1, us-west-2, and the client's is"
                        + " eu-west-1. Create it with a client of one of those Regions, or add this one (createTable of"
                        + " table seats)");
        assertThat(calls()).isEmpty();
    }

    @Test
    void dynamoDbLocalIsNotAskedForWhatItRefuses() {
        TableDefinition table = seats().lifecycle(
                        Lifecycle.builder().timeToLive("until").build())
                .settings(TableSettings.builder()
                        .recoveryDays(7)
                        .replicas(Replicas.eventual("us-east-1", "us-west-2"))
                        .build())
                .build();
        http.then(ok("{}"), ACTIVE, ok("{}"), ok("{}"), ACTIVE);
        dynawright().createTable(table, CreateTableOptions::forDynamoDbLocal);
        assertThat(calls()).containsExactly("CreateTable", "DescribeTable", "UpdateTimeToLive");
        dynawright().createTable(table, o -> o.forDynamoDbLocal().without(TableFeature.TIME_TO_LIVE));
        assertThat(calls()).hasSize(5).endsWith("CreateTable", "DescribeTable");
    }
}
