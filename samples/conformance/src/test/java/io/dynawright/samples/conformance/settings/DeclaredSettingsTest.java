package io.dynawright.samples.conformance.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.Dynawright;
import io.dynawright.annotation.StreamView;
import io.dynawright.annotation.TableClass;
import io.dynawright.codec.AttributeType;
import io.dynawright.error.ServiceException;
import io.dynawright.error.TableMismatchException;
import io.dynawright.operation.CreateTableOptions;
import io.dynawright.operation.TableFeature;
import io.dynawright.samples.conformance.support.Clients;
import io.dynawright.samples.conformance.support.Connections;
import io.dynawright.samples.conformance.support.LocalDynamoDb;
import io.dynawright.schema.Capacity;
import io.dynawright.schema.DeletionProtection;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.Replicas;
import io.dynawright.schema.TableDefinition;
import io.dynawright.schema.TableEncryption;
import io.dynawright.schema.TableSettings;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/** Tables with settings, as far as DynamoDB Local has them. */
class DeclaredSettingsTest {

    private static final String NAME = "declared-settings";

    private final DynamoDbClient client = Clients.at(LocalDynamoDb.endpoint()).build();
    private final Connections connections = new Connections();
    private final Dynawright dynawright = connections.to(LocalDynamoDb.endpoint());

    @AfterEach
    void close() {
        client.updateTable(update -> update.tableName(NAME).deletionProtectionEnabled(false));
        client.deleteTable(delete -> delete.tableName(NAME));
        client.close();
        connections.close();
    }

    private static TableDefinition.Builder seats() {
        return TableDefinition.of(NAME)
                .attribute("id", AttributeType.S)
                .attribute("row", AttributeType.N)
                .attribute("until", AttributeType.N)
                .key("id")
                .lifecycle(Lifecycle.builder().timeToLive("until").build());
    }

    private static TableDefinition indexed(TableSettings settings) {
        return seats().globalIndex(
                        "by-row",
                        List.of("row"),
                        List.of(),
                        new IndexProjection.All(),
                        Capacity.USUAL.withProvisioned(3, 4))
                .settings(settings)
                .build();
    }

    private static TableSettings.Builder everything() {
        return TableSettings.builder()
                .capacity(Capacity.USUAL.withProvisioned(5, 6).withWarm(12_000, 4_000))
                .stream(StreamView.NEW_AND_OLD_IMAGES)
                .encryption(new TableEncryption.CustomerManaged("alias/seats"))
                .deletionProtection(DeletionProtection.ON)
                .tableClass(TableClass.STANDARD_INFREQUENT_ACCESS)
                .tag("team", "seats");
    }

    private TableDescription table() {
        return client.describeTable(describe -> describe.tableName(NAME)).table();
    }

    private TimeToLiveDescription timeToLive() {
        return client.describeTimeToLive(describe -> describe.tableName(NAME)).timeToLiveDescription();
    }

    @Test
    void aTableHasTheSettingsThatDynamoDbLocalKnows() {
        dynawright.createTable(
                indexed(everything()
                        .recoveryDays(35)
                        .replicas(Replicas.eventual("eu-west-1", "us-east-1"))
                        .build()),
                CreateTableOptions::forDynamoDbLocal);

        TableDescription table = table();
        assertThat(table.provisionedThroughput().readCapacityUnits()).isEqualTo(5);
        assertThat(table.provisionedThroughput().writeCapacityUnits()).isEqualTo(6);
        assertThat(table.streamSpecification().streamViewType()).isEqualTo(StreamViewType.NEW_AND_OLD_IMAGES);
        assertThat(table.deletionProtectionEnabled()).isTrue();
        assertThat(table.globalSecondaryIndexes())
                .extracting(GlobalSecondaryIndexDescription::provisionedThroughput)
                .singleElement()
                .satisfies(units -> {
                    assertThat(units.readCapacityUnits()).isEqualTo(3);
                    assertThat(units.writeCapacityUnits()).isEqualTo(4);
                });
        assertThat(timeToLive().timeToLiveStatus()).isEqualTo(TimeToLiveStatus.ENABLED);
        assertThat(timeToLive().attributeName()).isEqualTo("until");
    }

    @Test
    void whatDynamoDbLocalRefusesMustBeLeftOut() {
        TableDefinition table = seats().settings(
                        TableSettings.builder().recoveryDays(35).build())
                .build();
        assertThatThrownBy(() -> dynawright.createTable(table))
                .isInstanceOfSatisfying(
                        ServiceException.class, e -> assertThat(e.code()).isEqualTo("UnknownOperationException"));
        assertThat(dynawright.ensureTable(table)).isSameAs(table);
    }

    @Test
    void aTableIsEnsuredAsOftenAsOneLikes() {
        TableDefinition table = indexed(everything().build());
        assertThat(dynawright.ensureTable(table)).isSameAs(table);
        TableDescription before = table();
        assertThat(dynawright.ensureTable(table)).isSameAs(table);
        assertThat(table()).isEqualTo(before);
        assertThat(timeToLive().timeToLiveStatus()).isEqualTo(TimeToLiveStatus.ENABLED);
    }

    @Test
    void theTimeToLiveOfATableThatIsThereIsEnabled() {
        TableDefinition table = seats().build();
        dynawright.createTable(table, o -> o.without(TableFeature.TIME_TO_LIVE));
        assertThat(timeToLive().timeToLiveStatus()).isEqualTo(TimeToLiveStatus.DISABLED);
        dynawright.ensureTable(table);
        assertThat(timeToLive().timeToLiveStatus()).isEqualTo(TimeToLiveStatus.ENABLED);
    }

    @Test
    void aTableWithAnotherKeyOrWithoutAnIndexIsNoSuchTable() {
        dynawright.createTable(seats().key("row").build());
        TableDefinition table = indexed(everything().build());
        assertThatThrownBy(() -> dynawright.ensureTable(table))
                .isInstanceOfSatisfying(
                        TableMismatchException.class,
                        e -> assertThat(e.differences()).hasSize(2));
        assertThat(table().hasGlobalSecondaryIndexes()).isFalse();
    }
}
