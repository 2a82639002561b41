package io.dynawright.samples.conformance.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.Dynawright;
import io.dynawright.health.HealthReport;
import io.dynawright.operation.CreateTableOperation;
import io.dynawright.operation.OperationContext;
import io.dynawright.samples.conformance.OrderSchema;
import io.dynawright.samples.conformance.ShipmentSchema;
import io.dynawright.samples.conformance.lifecycle.LeaseSchema;
import io.dynawright.samples.conformance.lifecycle.SeatSchema;
import io.dynawright.samples.conformance.support.Clients;
import io.dynawright.samples.conformance.support.Connections;
import io.dynawright.samples.conformance.support.LocalDynamoDb;
import io.dynawright.schema.EntitySchema;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Checks of tables that are as their entities declare them, and of others. */
class CheckTest {

    private final DynamoDbClient client = Clients.at(LocalDynamoDb.endpoint()).build();
    private final Connections connections = new Connections();
    private final Dynawright dynawright = connections.to(LocalDynamoDb.endpoint());
    private final List<String> created = new ArrayList<>();

    @AfterEach
    void close() {
        created.forEach(table -> client.deleteTable(delete -> delete.tableName(table)));
        client.close();
        connections.close();
    }

    private void create(EntitySchema<?> schema) {
        create(schema, request -> request);
    }

    /** Creates the table, but for what this changes. */
    private void create(EntitySchema<?> schema, UnaryOperator<CreateTableRequest.Builder> change) {
        CreateTableRequest declared = CreateTableOperation.of(schema).toRequest(OperationContext.standard());
        CreateTableRequest request = change.apply(declared.toBuilder()).build();
        client.createTable(request);
        created.add(request.tableName());
    }

    private void expire(String table, String attribute) {
        client.updateTimeToLive(update -> update.tableName(table)
                .timeToLiveSpecification(time -> time.attributeName(attribute).enabled(true)));
    }

    private List<String> lines(EntitySchema<?>... schemas) {
        List<String> lines =
                new ArrayList<>(List.of(dynawright.check(schemas).toString().split("\n", -1)));
        assertThat(lines.remove(0)).isEqualTo("OK      DynamoDB: answers, and knows the caller");
        return lines;
    }

    @Test
    void tablesThatWereMadeOfTheirEntitiesAreReady() {
        create(OrderSchema.INSTANCE);
        create(ShipmentSchema.INSTANCE);
        create(SeatSchema.INSTANCE);
        expire("seats", "heldUntil");
        HealthReport report = dynawright.check(OrderSchema.INSTANCE, ShipmentSchema.INSTANCE, SeatSchema.INSTANCE);
        assertThat(report).hasToString("""
                        OK      DynamoDB: answers, and knows the caller
                        OK      table orders of Order: is as the entity declares it
                        OK      table shipments of Shipment: is as the entity declares it
                        OK      table seats of Seat: is as the entity declares it""");
        assertThat(report.isReady()).isTrue();
    }

    @Test
    void missingTablesAreFound() {
        assertThat(lines(OrderSchema.INSTANCE, LeaseSchema.INSTANCE))
                .containsExactly(
                        "PROBLEM table orders of Order: does not exist in the account and region of the client. Create it,"
                                + " or correct its name",
                        "PROBLEM table leases of Lease: does not exist in the account and region of the client. Create it,"
                                + " or correct its name");
    }

    @Test
    void tablesAreFoundByTheirPhysicalNames() {
        create(OrderSchema.INSTANCE, request -> request.tableName("shop_orders"));
        assertThat(dynawright.withTableNames(logical -> "shop_" + logical).check(OrderSchema.INSTANCE))
                .hasToString("OK      DynamoDB: answers, and knows the caller\n"
                        + "OK      table orders of Order, in DynamoDB shop_orders: is as the entity declares it");
    }

    @Test
    void wrongTypesOfKeysAreFound() {
        create(
                OrderSchema.INSTANCE,
                request -> request.attributeDefinitions(request.build().attributeDefinitions().stream()
                        .map(attribute -> retyped(attribute, "orderId", ScalarAttributeType.N))
                        .toList()));
        assertThat(lines(OrderSchema.INSTANCE))
                .singleElement()
                .asString()
                .startsWith(
                        "PROBLEM table orders of Order: has the key attribute orderId as N, and the entity stores it"
                                + " as S. ");
    }

    private static AttributeDefinition retyped(AttributeDefinition attribute, String name, ScalarAttributeType type) {
        return attribute.attributeName().equals(name)
                ? attribute.toBuilder().attributeType(type).build()
                : attribute;
    }

    @Test
    void missingIndexesAndOtherProjectionsAreFound() {
        create(
                ShipmentSchema.INSTANCE,
                request -> request.globalSecondaryIndexes(request.build().globalSecondaryIndexes().stream()
                        .filter(index -> !index.indexName().equals("by-number"))
                        .map(CheckTest::narrowed)
                        .toList()));
        assertThat(lines(ShipmentSchema.INSTANCE))
                .containsExactly(
                        "PROBLEM table shipments of Shipment: has the index by-status with the keys alone, and the entity"
                                + " declares all attributes. Correct the entity, or make the index anew under another name",
                        "PROBLEM table shipments of Shipment: has no index by-number. Add it, or correct the entity");
    }

    private static GlobalSecondaryIndex narrowed(GlobalSecondaryIndex index) {
        return index.indexName().equals("by-status")
                ? index.toBuilder()
                        .projection(projection -> projection.projectionType(ProjectionType.KEYS_ONLY))
                        .build()
                : index;
    }

    @Test
    void aTimeToLiveThatIsOffOrElsewhereIsFound() {
        create(LeaseSchema.INSTANCE);
        assertThat(lines(LeaseSchema.INSTANCE))
                .containsExactly(
                        "PROBLEM table leases of Lease: never lets items expire, and the entity declares that they"
                                + " do by until. Enable the time to live of the table on until");
        expire("leases", "end");
        assertThat(lines(LeaseSchema.INSTANCE))
                .singleElement()
                .asString()
                .startsWith("PROBLEM table leases of Lease: lets items expire by end, and the entity declares until. ");
    }

    @Test
    void withoutTablesTheConnectionIsChecked() {
        assertThat(dynawright.check(List.of())).hasToString("OK      DynamoDB: answers, and knows the caller");
        // Port 1 is reserved, and nothing listens there.
        HealthReport unreached =
                connections.to(URI.create("http://127.0.0.1:1")).check(List.of());
        assertThat(unreached.isReady()).isFalse();
        assertThat(unreached.toString())
                .startsWith("PROBLEM DynamoDB: could not be asked: No usable answer from http://127.0.0.1:1: ");
    }
}
