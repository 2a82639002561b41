package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.annotation.DeletionPolicy;
import io.dynawright.annotation.StreamView;
import io.dynawright.codec.AttributeType;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.schema.Capacity;
import io.dynawright.schema.DeletionProtection;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.Replicas;
import io.dynawright.schema.TableDefinition;
import io.dynawright.schema.TableEncryption;
import io.dynawright.schema.TableSettings;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.OnDemandThroughput;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.SSESpecification;
import software.amazon.awssdk.services.dynamodb.model.SSEType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableClass;
import software.amazon.awssdk.services.dynamodb.model.Tag;
import software.amazon.awssdk.services.dynamodb.model.WarmThroughput;

/** How settings of a table become a request. */
class CreateTableRequestsTest {

    private static TableDefinition.Builder ledgers() {
        return TableDefinition.of("ledgers")
                .attribute("id", AttributeType.S)
                .attribute("account", AttributeType.S)
                .attribute("until", AttributeType.N)
                .key("id");
    }

    private static CreateTableRequest request(TableDefinition table) {
        return request(table, UnaryOperator.identity());
    }

    private static CreateTableRequest request(TableDefinition table, UnaryOperator<CreateTableOptions> options) {
        return CreateTableOperation.of(table, options).toRequest(OperationContext.standard());
    }

    private static CreateTableRequest request(TableSettings.Builder settings) {
        return request(ledgers().settings(settings.build()).build());
    }

    private static CreateTableRequest.Builder usual() {
        return CreateTableRequest.builder()
                .tableName("ledgers")
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(partitionKey("id"))
                .attributeDefinitions(AttributeDefinition.builder()
                        .attributeName("id")
                        .attributeType(ScalarAttributeType.S)
                        .build());
    }

    private static KeySchemaElement partitionKey(String name) {
        return KeySchemaElement.builder()
                .attributeName(name)
                .keyType(KeyType.HASH)
                .build();
    }

    private static ProvisionedThroughput provisioned(long read, long write) {
        return ProvisionedThroughput.builder()
                .readCapacityUnits(read)
                .writeCapacityUnits(write)
                .build();
    }

    private static TableDefinition indexed(Capacity ofTable, Capacity ofIndex) {
        return ledgers()
                .globalIndex("by-account", List.of("account"), List.of(), new IndexProjection.KeysOnly(), ofIndex)
                .settings(TableSettings.builder().capacity(ofTable).build())
                .build();
    }

    private static GlobalSecondaryIndex index(TableDefinition table) {
        return request(table).globalSecondaryIndexes().get(0);
    }

    private static GlobalSecondaryIndex.Builder usualIndex() {
        return GlobalSecondaryIndex.builder()
                .indexName("by-account")
                .keySchema(partitionKey("account"))
                .projection(projection -> projection.projectionType(ProjectionType.KEYS_ONLY));
    }

    @Test
    void nothingIsAskedForOfWhichNothingIsSaid() {
        assertThat(request(ledgers().build())).isEqualTo(usual().build());
        assertThat(request(TableSettings.builder())).isEqualTo(usual().build());
    }

    @Test
    void allThatCreateTableTakesIsAskedFor() {
        CreateTableRequest request = request(
                TableSettings.builder()
                        .capacity(Capacity.USUAL.withProvisioned(50, 20).withWarm(0, 4000))
                        .stream(StreamView.NEW_AND_OLD_IMAGES)
                        .recoveryDays(7)
                        .encryption(new TableEncryption.CustomerManaged("alias/ledgers"))
                        .deletionProtection(DeletionProtection.ON)
                        .deletionPolicy(DeletionPolicy.DELETE)
                        .tableClass(io.dynawright.annotation.TableClass.STANDARD_INFREQUENT_ACCESS)
                        .tag("team", "books")
                        .tag("cost center", "")
                        .replicas(Replicas.eventual("eu-west-1", "us-east-1")));
        assertThat(request)
                .isEqualTo(usual().billingMode(BillingMode.PROVISIONED)
                        .provisionedThroughput(provisioned(50, 20))
                        .warmThroughput(WarmThroughput.builder()
                                .writeUnitsPerSecond(4000L)
                                .build())
                        .streamSpecification(
                                stream -> stream.streamEnabled(true).streamViewType(StreamViewType.NEW_AND_OLD_IMAGES))
                        .sseSpecification(
                                sse -> sse.enabled(true).sseType(SSEType.KMS).kmsMasterKeyId("alias/ledgers"))
                        .deletionProtectionEnabled(true)
                        .tableClass(TableClass.STANDARD_INFREQUENT_ACCESS)
                        .tags(
                                Tag.builder().key("team").value("books").build(),
                                Tag.builder().key("cost center").value("").build())
                        .build());
    }

    @Test
    void theKeyOfTheAccountHasNoName() {
        assertThat(request(TableSettings.builder().encryption(new TableEncryption.AwsManaged()))
                        .sseSpecification())
                .isEqualTo(SSESpecification.builder()
                        .enabled(true)
                        .sseType(SSEType.KMS)
                        .build());
    }

    @Test
    void aMaximumCanBeSaidOfReadsOrWritesAlone() {
        assertThat(request(TableSettings.builder().capacity(Capacity.USUAL.withMaximum(40, 0))))
                .isEqualTo(usual().onDemandThroughput(maximum -> maximum.maxReadRequestUnits(40L))
                        .build());
    }

    @Test
    void anIndexServesWhatItsTableDoesWhereNothingElseIsSaid() {
        assertThat(index(indexed(Capacity.USUAL, Capacity.USUAL)))
                .isEqualTo(usualIndex().build());
        assertThat(index(indexed(Capacity.USUAL.withProvisioned(5, 6).withWarm(15_000, 5_000), Capacity.USUAL)))
                .isEqualTo(usualIndex().provisionedThroughput(provisioned(5, 6)).build());
        assertThat(index(indexed(Capacity.USUAL.withMaximum(50, 60), Capacity.USUAL)))
                .isEqualTo(usualIndex()
                        .onDemandThroughput(
                                maximum -> maximum.maxReadRequestUnits(50L).maxWriteRequestUnits(60L))
                        .build());
    }

    @Test
    void anIndexServesWhatIsSaidOfIt() {
        assertThat(index(indexed(
                        Capacity.USUAL.withProvisioned(5, 6),
                        Capacity.USUAL.withProvisioned(7, 8).withWarm(15_000, 0))))
                .isEqualTo(usualIndex()
                        .provisionedThroughput(provisioned(7, 8))
                        .warmThroughput(warm -> warm.readUnitsPerSecond(15_000L))
                        .build());
        assertThat(index(indexed(Capacity.USUAL.withMaximum(50, 60), Capacity.USUAL.withMaximum(0, 9)))
                        .onDemandThroughput())
                .isEqualTo(OnDemandThroughput.builder().maxWriteRequestUnits(9L).build());
    }

    @Test
    void whatIsLeftOutIsNotAskedFor() {
        TableDefinition table = ledgers()
                .globalIndex("by-account", "account")
                .lifecycle(Lifecycle.builder().timeToLive("until").build())
                .settings(TableSettings.builder()
                        .capacity(Capacity.USUAL.withMaximum(50, 60))
                        .deletionProtection(DeletionProtection.ON)
                        .build())
                .build();
        CreateTableRequest request = request(
                table, o -> o.without(TableFeature.MAXIMUM_THROUGHPUT).without(TableFeature.DELETION_PROTECTION));
        assertThat(request.onDemandThroughput()).isNull();
        assertThat(request.globalSecondaryIndexes().get(0).onDemandThroughput()).isNull();
        assertThat(request.deletionProtectionEnabled()).isNull();
        assertThat(request(table, CreateTableOptions::forDynamoDbLocal).deletionProtectionEnabled())
                .isTrue();
    }

    @Test
    void optionsMustBeThoseOfTheCall() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> CreateTableOperation.of(ledgers().build(), o -> new CreateTableOptions()))
                .withMessageContaining("did not return its builder (createTable of table ledgers)");
    }
}
