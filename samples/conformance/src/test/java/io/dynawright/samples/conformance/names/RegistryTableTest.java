package io.dynawright.samples.conformance.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.Dynawright;
import io.dynawright.error.TableNameNotFoundException;
import io.dynawright.error.TableNotFoundException;
import io.dynawright.naming.Deployment;
import io.dynawright.naming.RegistryTable;
import io.dynawright.naming.RegistryTable.Reading;
import io.dynawright.naming.TableNames;
import io.dynawright.samples.conformance.load.Crate;
import io.dynawright.samples.conformance.load.CrateRepository;
import io.dynawright.samples.conformance.load.CrateSchema;
import io.dynawright.samples.conformance.support.Clients;
import io.dynawright.samples.conformance.support.Connections;
import io.dynawright.samples.conformance.support.LocalDynamoDb;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Names that another table of the same DynamoDB tells. */
class RegistryTableTest {

    private static final String REGISTRY = "names-dev-resources";
    private static final Deployment DEV = new Deployment("names", "dev");

    private final Connections connections = new Connections();
    private final DynamoDbClient client = Clients.at(LocalDynamoDb.endpoint()).build();
    private final TableNames names = TableNames.registryTable(
            client, DEV, RegistryTable.named("{app}-{deployment}-resources").reading(Reading.CONSISTENT));
    private final Dynawright dynawright =
            connections.to(LocalDynamoDb.endpoint()).withTableNames(names);

    @BeforeEach
    void makeRegistry() {
        client.createTable(table -> table.tableName(REGISTRY)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(attribute("resource_type"), attribute("resource_name"))
                .keySchema(key("resource_type", KeyType.HASH), key("resource_name", KeyType.RANGE)));
    }

    private static AttributeDefinition attribute(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }

    @AfterEach
    void deleteRegistry() {
        client.deleteTable(table -> table.tableName(REGISTRY));
        client.close();
        connections.close();
    }

    private void register(String logical, String physical) {
        client.putItem(put -> put.tableName(REGISTRY)
                .item(Map.of(
                        "resource_type", AttributeValue.fromS("table"),
                        "resource_name", AttributeValue.fromS(logical),
                        "endpoint", AttributeValue.fromS(physical))));
    }

    @Test
    void aTableIsFoundAsSoonAsItIsRegistered() {
        CrateRepository crates = new CrateRepository(dynawright);
        assertThatExceptionOfType(TableNameNotFoundException.class)
                .isThrownBy(() -> crates.find("s", 1))
                .withMessageContaining(REGISTRY)
                .satisfies(e -> assertThat(e.context()).containsEntry("deployment", "dev"));

        register("crates", "names-dev-crates-XYZ");
        dynawright.createTable(CrateSchema.INSTANCE);
        crates.put(new Crate("s", 1, "tea"));
        assertThat(crates.get("s", 1).content()).isEqualTo("tea");
        assertThat(client.scan(scan -> scan.tableName("names-dev-crates-XYZ")).count())
                .isOne();
        dynawright.deleteTable(CrateSchema.INSTANCE);
    }

    @Test
    void whatIsNotRegisteredCanHaveADeclaredName() {
        register("orders", "registered");
        TableNames composed = names.orElse(TableNames.prefixed("names", "dev"));
        assertThat(composed.physical("orders")).isEqualTo("registered");
        assertThat(composed.physical("crates")).isEqualTo("names_dev_crates");
    }

    @Test
    void aRegistryThatIsNotThereIsNamed() {
        TableNames missing = TableNames.registryTable(client, DEV, RegistryTable.named("no-{app}-registry"));
        assertThatExceptionOfType(TableNotFoundException.class)
                .isThrownBy(() -> missing.physical("crates"))
                .withMessageContaining("no-names-registry");
    }
}
