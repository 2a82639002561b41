package io.dynawright.samples.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.Dynawright;
import io.dynawright.DynawrightAsync;
import io.dynawright.naming.TableNames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class DynamoDbLocalExtensionTest {

    @RegisterExtension
    static final DynamoDbLocalExtension dynamodb = DynamoDbLocalExtension.with(ParcelSchema.INSTANCE);

    private final ParcelRepository parcels;

    DynamoDbLocalExtensionTest(Dynawright dynawright) {
        this.parcels = new ParcelRepository(dynawright);
    }

    @RepeatedTest(2)
    void everyTestBeginsWithEmptyTables() {
        assertThat(parcels.scan().stream()).isEmpty();
        parcels.put(new Parcel("p-1", "north", 12));
    }

    @Test
    void allThatATestIsGivenIsOfTheSameTables(
            Dynawright dynawright, DynawrightAsync async, DynamoDbClient client, TableNames names) {
        Parcel parcel = new Parcel("p-1", "north", 12);
        parcels.put(parcel);

        assertThat(new ParcelRepository(dynawright).get("p-1")).isEqualTo(parcel);
        assertThat(new ParcelAsyncRepository(async).get("p-1").join()).isEqualTo(parcel);
        assertThat(client.scan(scan -> scan.tableName(names.physical("parcels")))
                        .items())
                .containsExactly(ParcelSchema.INSTANCE.itemToMap(parcel, true));
    }

    @Test
    void clientsAndServerAreThereForWhatATestDoesItself(DynamoDbAsyncClient client, DynamoDbLocalServer server) {
        try (DynamoDbClient own = LocalClients.blocking(server.endpoint())) {
            assertThat(own.listTables().tableNames())
                    .containsExactlyElementsOf(client.listTables().join().tableNames());
        }
    }

    @Test
    void pagesHaveCursors(Dynawright dynawright) {
        Fixtures.load(dynawright, ParcelSchema.INSTANCE, Parcel.class, "parcels.jsonl");

        String cursor = parcels.scan().page(1).cursor().orElseThrow();
        assertThat(parcels.scan().page(5, cursor).items()).hasSize(2);
    }

    @Nested
    class InANestedClass {

        @RegisterExtension
        static final DynamoDbLocalExtension more = DynamoDbLocalExtension.with(DepotSchema.INSTANCE);

        @BeforeEach
        void store(Dynawright dynawright) {
            new DepotRepository(dynawright).put(new Depot("north"));
        }

        @RepeatedTest(2)
        void thereAreFurtherTables(Dynawright dynawright) {
            parcels.insert(new Parcel("p-1", "north", 12));

            assertThat(new DepotRepository(dynawright).scan().stream()).containsExactly(new Depot("north"));
            assertThat(new ParcelRepository(dynawright).scan().stream()).hasSize(1);
        }
    }
}
