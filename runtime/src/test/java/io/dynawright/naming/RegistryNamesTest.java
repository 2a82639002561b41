package io.dynawright.naming;

import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.failing;
import static io.dynawright.stub.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.AccessDeniedException;
import io.dynawright.error.ConfigurationException;
import io.dynawright.error.ConnectionException;
import io.dynawright.error.TableNameNotFoundException;
import io.dynawright.error.TableNotFoundException;
import io.dynawright.error.ThrottledException;
import io.dynawright.naming.RegistryTable.Reading;
import io.dynawright.stub.StubHttpClient;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** Names from a registry table, over a real client that gets recorded answers. */
class RegistryNamesTest {

    private static final Deployment DEV = new Deployment("shop", "dev");
    private static final RegistryTable REGISTRY = RegistryTable.named("{app}-{deployment}-resources");

    private final StubHttpClient http = new StubHttpClient();
    private final TableNames names = TableNames.registryTable(http.client(), DEV, REGISTRY);

    private void assertSent(String json) {
        JsonNode sent = http.sent().get(0).body();
        assertThat(sent).isEqualTo(JsonNode.parser().parse(json));
    }

    @Test
    void theItemOfTheTableTellsItsName() {
        http.then(ok("{\"Item\":{\"endpoint\":{\"S\":\"shop-dev-orders\"}}}"));
        assertThat(names.physical("orders")).isEqualTo("shop-dev-orders");
        assertThat(names.physical("orders")).isEqualTo("shop-dev-orders");
        assertThat(http.sent()).hasSize(1);
        assertSent("{\"TableName\":\"shop-dev-resources\",\"Key\":{\"resource_type\":{\"S\":\"table\"},"
                + "\"resource_name\":{\"S\":\"orders\"}},\"ConsistentRead\":false,"
                + "\"ProjectionExpression\":\"#endpoint\",\"ExpressionAttributeNames\":{\"#endpoint\":\"endpoint\"}}");
    }

    @Test
    void attributesAndReadingCanBeOthers() {
        http.then(ok("{\"Item\":{\"arn\":{\"S\":\"shop-orders\"}}}"));
        RegistryTable own = new RegistryTable("things", "kind", "id", "arn", Reading.EVENTUAL);
        assertThat(TableNames.registryTable(http.client(), DEV, own.reading(Reading.CONSISTENT))
                        .physical("orders"))
                .isEqualTo("shop-orders");
        assertSent("{\"TableName\":\"things\",\"Key\":{\"kind\":{\"S\":\"table\"},\"id\":{\"S\":\"orders\"}},"
                + "\"ConsistentRead\":true,\"ProjectionExpression\":\"#endpoint\","
                + "\"ExpressionAttributeNames\":{\"#endpoint\":\"arn\"}}");
    }

    @Test
    void theEndOfALineIsNoPartOfTheName() {
        http.then(ok("{\"Item\":{\"endpoint\":{\"S\":\"shop-orders\\n\"}}}"));
        assertThat(TableNames.registryTable(http.client(), DEV, RegistryTable.named("things"))
                        .physical("orders"))
                .isEqualTo("shop-orders");
    }

    @Test
    void deploymentsNeverMix() {
        RegistryTable shared = RegistryTable.named("{app}-{deployment}");
        http.then(
                ok("{\"Item\":{\"endpoint\":{\"S\":\"of-dev\"}}}"),
                ok("{\"Item\":{\"endpoint\":{\"S\":\"of-prod\"}}}"));
        TableNames dev = TableNames.registryTable(http.client(), DEV, shared);
        TableNames prod = TableNames.registryTable(http.client(), new Deployment("shop", "prod"), shared);
        for (int round = 0; round < 2; round++) {
            assertThat(dev.physical("orders")).isEqualTo("of-dev");
            assertThat(prod.physical("orders")).isEqualTo("of-prod");
        }
        assertThat(http.sent("TableName")).containsExactly("shop-dev", "shop-prod");
    }

    @Test
    void anItemThatIsNotThereIsATypedError() {
        http.then(ok("{}"), ok("{\"Item\":{}}"));
        assertThat(names.find("orders")).isEmpty();
        assertThatExceptionOfType(TableNameNotFoundException.class)
                .isThrownBy(() -> names.physical("orders"))
                .withMessageContaining(
                        "the attribute endpoint of the item table, orders of the registry" + " shop-dev-resources")
                .satisfies(e ->
                        assertThat(e.context()).containsEntry("app", "shop").containsEntry("deployment", "dev"));
    }

    @Test
    void anEndpointThatIsNoTextIsRefused() {
        http.then(ok("{\"Item\":{\"endpoint\":{\"N\":\"4711\"}}}"));
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> names.physical("orders"))
                .withMessageContaining("not a text, but N")
                .withMessageNotContaining("4711");
    }

    @Test
    void aRegistryThatIsNotThereIsNamed() {
        http.then(error("ResourceNotFoundException", "Requested resource not found"));
        assertThatExceptionOfType(TableNotFoundException.class)
                .isThrownBy(() -> names.physical("orders"))
                .withMessageContaining("shop-dev-resources");
    }

    @Test
    void failuresBelongToTheFamily() {
        http.then(
                error("AccessDeniedException", "not authorized to perform: dynamodb:GetItem"),
                error("ProvisionedThroughputExceededException", "too fast"),
                failing(new SocketTimeoutException("Read timed out")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> names.physical("orders"))
                .withMessageContaining("allowed dynamodb:GetItem");
        assertThatExceptionOfType(ThrottledException.class).isThrownBy(() -> names.physical("orders"));
        assertThatExceptionOfType(ConnectionException.class)
                .isThrownBy(() -> names.physical("orders"))
                .withMessageContaining("Read timed out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{name}-resources"})
    void aTableThatCannotBeNamedIsRefused(String table) {
        assertThatExceptionOfType(ConfigurationException.class).isThrownBy(() -> RegistryTable.named(table));
    }

    @Test
    void attributesMustHaveNames() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> new RegistryTable("resources", " ", "name", "endpoint", Reading.EVENTUAL));
    }
}
