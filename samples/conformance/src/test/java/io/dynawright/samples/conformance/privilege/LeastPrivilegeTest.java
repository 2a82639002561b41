package io.dynawright.samples.conformance.privilege;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dynawright.Dynawright;
import io.dynawright.samples.conformance.Shipment;
import io.dynawright.samples.conformance.ShipmentKey;
import io.dynawright.samples.conformance.ShipmentSchema;
import io.dynawright.samples.conformance.support.Connections;
import io.dynawright.samples.conformance.support.LocalDynamoDb;
import io.dynawright.samples.conformance.support.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the policy of an interface allows is what its methods send: nothing of that is missing, and nothing is spare. */
class LeastPrivilegeTest {

    private static final ShipmentKey KEY = ShipmentKey.of("north", "1");

    private static final Shipment SHIPMENT = new Shipment("north", "1", "SENT", "2026", 5, 7, "DHL", "Bonn", "53", "x");

    @RegisterExtension
    private final Tables tables = new Tables(ShipmentSchema.INSTANCE);

    private final SentActions sent = new SentActions();
    private final Connections connections = new Connections();
    private final Dynawright dynawright = connections.to(LocalDynamoDb.endpoint(), sent);

    @AfterEach
    void close() {
        connections.close();
    }

    @Test
    void readingItemsByTheirKeys() {
        store();
        verify("Find", new Shipments_FindRepository(dynawright), shipments -> {
            assertThat(shipments.find("north", "1")).contains(SHIPMENT);
            assertThat(shipments.get(KEY)).isEqualTo(SHIPMENT);
            assertThat(shipments.exists(KEY)).isTrue();
        });
    }

    @Test
    void replacingItems() {
        verify("Put", new Shipments_PutRepository(dynawright), shipments -> {
            shipments.put(SHIPMENT);
            shipments.tryPut(SHIPMENT);
        });
    }

    @Test
    void insertingItemsAlsoThoseThatAreThere() {
        verify("Insert", new Shipments_InsertRepository(dynawright), shipments -> {
            shipments.insert(SHIPMENT);
            assertThat(shipments.tryInsert(SHIPMENT)).isNotNull();
        });
    }

    @Test
    void updatingOnceAndExactlyOnce() {
        store();
        verify("Update", new Shipments_UpdateRepository(dynawright), shipments -> {
            shipments.update(KEY, u -> u.total().increment(1));
            shipments.update(KEY, u -> u.total().increment(1).exactlyOnce());
        });
    }

    @Test
    void updatingWithAChoiceOfTheResult() {
        store();
        verify("UpdateReturning", new Shipments_UpdateReturningRepository(dynawright), shipments -> {
            shipments.updateReturning(KEY, u -> u.total().increment(1).returningOld());
            shipments.updateReturning(KEY, u -> u.total().increment(1).exactlyOnce());
        });
    }

    @Test
    void tryingToUpdate() {
        store();
        verify("TryUpdate", new Shipments_TryUpdateRepository(dynawright), shipments -> {
            shipments.tryUpdate(KEY, u -> u.total().increment(1));
            shipments.tryUpdate(KEY, u -> u.total().increment(1).exactlyOnce());
        });
    }

    @Test
    void updatingOrCreating() {
        verify("Upsert", new Shipments_UpsertRepository(dynawright), shipments -> {
            shipments.upsert(KEY, u -> u.total().set(1));
            shipments.upsert(KEY, u -> u.total().increment(1).exactlyOnce());
        });
    }

    @Test
    void updatingOrCreatingWithAChoiceOfTheResult() {
        verify("UpsertReturning", new Shipments_UpsertReturningRepository(dynawright), shipments -> {
            shipments.upsertReturning(KEY, u -> u.total().set(1).returningNothing());
            shipments.upsertReturning(KEY, u -> u.total().increment(1).exactlyOnce());
        });
    }

    @Test
    void deletingItems() {
        store();
        verify("Delete", new Shipments_DeleteRepository(dynawright), shipments -> {
            assertThat(shipments.delete(KEY)).contains(SHIPMENT);
            shipments.tryDelete(KEY);
        });
    }

    @Test
    void readingManyItems() {
        verify("FindAll", new Shipments_FindAllRepository(dynawright), shipments -> shipments.findAll(List.of(KEY)));
    }

    @Test
    void replacingManyItems() {
        verify("PutAll", new Shipments_PutAllRepository(dynawright), shipments -> shipments.putAll(List.of(SHIPMENT)));
    }

    @Test
    void deletingManyItems() {
        verify(
                "DeleteAll",
                new Shipments_DeleteAllRepository(dynawright),
                shipments -> shipments.deleteAll(List.of(KEY)));
    }

    @Test
    void queryingTheTable() {
        store();
        verify("OfSender", new Shipments_OfSenderRepository(dynawright), shipments -> {
            assertThat(shipments.query("north")).hasSize(1);
            assertThat(shipments.query("north").count()).isOne();
        });
    }

    @Test
    void queryingAnIndexOfWholeItems() {
        store();
        verify(
                "OfStatus",
                new Shipments_OfStatusRepository(dynawright),
                shipments -> assertThat(shipments.byStatus("SENT")).hasSize(1));
    }

    @Test
    void queryingALocalIndexThatLacksAttributes() {
        store();
        verify(
                "OfWeight",
                new Shipments_OfWeightRepository(dynawright),
                shipments -> assertThat(shipments.byWeight("north")).containsExactly(SHIPMENT));
    }

    @Test
    void queryingAnIndexOfKeysAndReadingTheItems() {
        store();
        verify("OfLabel", new Shipments_OfLabelRepository(dynawright), shipments -> {
            assertThat(shipments.byLabel("x")).hasSize(1);
            assertThat(shipments.byLabel("x").hydrate()).containsExactly(SHIPMENT);
        });
    }

    @Test
    void havingEveryIndexChosen() {
        store();
        verify("Where", new Shipments_WhereRepository(dynawright), shipments -> {
            assertThat(shipments.where(
                            it -> it.sender().eq("north").and(it.number().eq("1"))))
                    .hasSize(1);
            assertThat(shipments.where(it -> it.sender().eq("north"))).hasSize(1);
            assertThat(shipments.where(it -> it.number().eq("1"))).hasSize(1);
            assertThat(shipments.where(
                            it -> it.status().eq("SENT").and(it.placedAt().gt("2025"))))
                    .hasSize(1);
            assertThat(shipments.where(it -> it.carrier()
                            .eq("DHL")
                            .and(it.city().eq("Bonn"))
                            .and(it.zip().eq("53"))
                            .and(it.weight().gt(1))))
                    .hasSize(1);
            assertThat(shipments.where(
                            it -> it.sender().eq("north").and(it.total().gt(1))))
                    .hasSize(1);
            assertThat(shipments.where(
                            it -> it.sender().eq("north").and(it.weight().gt(1))))
                    .hasSize(1);
        });
    }

    @Test
    void havingTheTableScannedWhereNoIndexServes() {
        store();
        Set<String> allowed = allowed("WhereOrScan");
        var shipments = new Shipments_WhereOrScanRepository(dynawright);
        assertThat(shipments.where(it -> it.label().eq("x"), w -> w.allowScan()))
                .hasSize(1);
        assertThat(sent.actions()).containsExactly("dynamodb:Scan table/shipments");
        Set<String> others = allowed("Where");
        others.addAll(sent.actions());
        assertThat(allowed).isEqualTo(others);
    }

    @Test
    void scanning() {
        store();
        verify("Scan", new Shipments_ScanRepository(dynawright), shipments -> {
            assertThat(shipments.scan().stream()).hasSize(1);
            assertThat(shipments.scan().count()).isOne();
        });
    }

    private void store() {
        new Shipments_PutRepository(tables.dynawright()).put(SHIPMENT);
    }

    private <R> void verify(String name, R repository, Consumer<R> calls) {
        calls.accept(repository);
        assertThat(sent.actions()).isEqualTo(allowed(name));
    }

    /** Every action with every resource that the policy of an interface has. */
    private static Set<String> allowed(String name) {
        Set<String> allowed = new TreeSet<>();
        for (JsonNode statement : policy(name).get("Statement")) {
            assertThat(statement.get("Effect").textValue()).isEqualTo("Allow");
            for (JsonNode action : statement.get("Action")) {
                for (JsonNode resource : statement.get("Resource")) {
                    String table = resource.textValue().replace("arn:*:dynamodb:*:*:", "");
                    allowed.add(action.textValue() + " " + table);
                }
            }
        }
        return allowed;
    }

    private static JsonNode policy(String name) {
        String path = "/META-INF/dynawright/iam/Shipments_" + name + ".json";
        try (InputStream in = LeastPrivilegeTest.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
