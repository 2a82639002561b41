package io.dynawright.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.annotation.DeletionPolicy;
import io.dynawright.annotation.ReplicaConsistency;
import io.dynawright.annotation.StreamView;
import io.dynawright.annotation.TableClass;
import io.dynawright.codec.AttributeType;
import io.dynawright.error.ConfigurationException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of the files in which modules tell of their tables. */
class TableDefinitionsTest {

    /** What the processor writes for the module that its own tests publish. */
    private static final Path PUBLISHED = Path.of("../processor/src/test/resources/published/shop/out/tables.json");

    private static final String SETTINGS = """
            {"format": 1, "module": "shop", "tables": [{"name": "settings", "entity": "com.acme.Setting",
            "attributes": [{"name": "id", "type": "S"}], "key": {"partition": ["id"], "sort": []}, "indexes": [],
            "settings": {}}]}""";

    @TempDir
    private Path folder;

    /** The tables of modules that tell this, each in a folder of its own. */
    private List<DeclaredTable> read(String... modules) throws IOException {
        List<URL> places = new ArrayList<>();
        for (String module : modules) {
            Path place = Files.createTempDirectory(folder, "module");
            Path file = place.resolve(TableDefinitions.FILE);
            Files.createDirectories(file.getParent());
            Files.writeString(file, module);
            places.add(place.toUri().toURL());
        }
        try (URLClassLoader loader = new URLClassLoader(places.toArray(URL[]::new), null)) {
            return TableDefinitions.of(loader);
        }
    }

    @Test
    void whatTheProcessorWritesIsRead() throws IOException {
        List<DeclaredTable> tables = read(Files.readString(PUBLISHED));
        assertThat(tables)
                .extracting(table -> table.name() + " of " + table.entity())
                .containsExactly(
                        "customers of Customer",
                        "order-events of OrderEvent",
                        "orders of Order",
                        "settings of Setting");
        TableDefinition orders = tables.get(2).definition();
        assertThat(orders.key()).isEqualTo(new KeySchema(List.of("customerId"), List.of("orderId")));
        assertThat(orders.attribute("mail"))
                .isEqualTo(new AttributeInfo("mail", "email", Optional.of(AttributeType.S)));
        assertThat(orders.indexes())
                .containsExactly(
                        new IndexInfo.Global(
                                "by-status",
                                new KeySchema(List.of("status"), List.of("placedAt")),
                                new IndexProjection.All(),
                                Capacity.USUAL.withMaximum(500, 100)),
                        new IndexInfo.Global(
                                "by-region",
                                new KeySchema(List.of("country", "city"), List.of("status", "placedAt")),
                                new IndexProjection.Include(List.of("total", "note")),
                                Capacity.USUAL),
                        new IndexInfo.Global(
                                "by-email",
                                new KeySchema(List.of("mail"), List.of()),
                                new IndexProjection.KeysOnly(),
                                Capacity.USUAL),
                        new IndexInfo.Local(
                                "by-total",
                                new KeySchema(List.of("customerId"), List.of("total")),
                                new IndexProjection.All()));
        assertThat(orders.lifecycle().timeToLive().map(TimeToLive::attribute)).contains("forgottenAt");
        assertThat(orders.settings())
                .isEqualTo(
                        TableSettings.builder()
                                .capacity(Capacity.USUAL.withMaximum(4000, 1000).withWarm(13000, 5000))
                                .stream(StreamView.NEW_AND_OLD_IMAGES)
                                .recoveryDays(35)
                                .encryption(new TableEncryption.CustomerManaged("alias/shop"))
                                .deletionProtection(DeletionProtection.ON)
                                .tag("team", "checkout")
                                .tag("cost-centre", "4711")
                                .build());
        assertThat(tables.get(0).definition().settings().replicas())
                .isEqualTo(
                        new Replicas(List.of("eu-west-1", "us-east-1"), ReplicaConsistency.EVENTUAL, Optional.empty()));
        assertThat(tables.get(1).definition().settings())
                .isEqualTo(TableSettings.builder()
                        .capacity(Capacity.USUAL.withProvisioned(5, 10))
                        .tableClass(TableClass.STANDARD_INFREQUENT_ACCESS)
                        .build());
        assertThat(tables.get(3).definition().settings())
                .isEqualTo(TableSettings.builder()
                        .deletionPolicy(DeletionPolicy.DELETE)
                        .build());
    }

    @Test
    void thereAreNoneWhereNoModuleTellsOfAny() throws IOException {
        assertThat(read()).isEmpty();
    }

    @Test
    void tablesOfSeveralModulesAreThereInTheOrderOfTheirNamesAndEachOnce() throws IOException {
        String carts = SETTINGS.replace("settings\", \"entity", "carts\", \"entity");
        assertThat(read(SETTINGS, carts, SETTINGS))
                .extracting(DeclaredTable::name)
                .containsExactly("carts", "settings");
    }

    @Test
    void aTableThatIsDescribedInTwoWaysIsRefused() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> read(SETTINGS, SETTINGS.replace("\"type\": \"S\"", "\"type\": \"N\"")))
                .withMessageMatching(
                        "The table settings is described differently in file:.*tables\\.json and in file:.*tables\\.json\\. .*");
    }

    @Test
    void aNewerFormatIsRefusedWithTheNameOfTheFile() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> read(SETTINGS.replace("\"format\": 1", "\"format\": 2")))
                .withMessageMatching(
                        "file:.*tables\\.json has the format 2, and this version of Dynawright knows formats up"
                                + " to 1\\. .*");
    }

    @Test
    void whatANewerVersionAddsIsPassedOver() throws IOException {
        assertThat(read(SETTINGS.replace("\"settings\": {}", "\"settings\": {\"colour\": \"red\"}, \"more\": [1]")))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"format"             | {             | it is no JSON at line 1, column 2
            "format": 1,          | ``            | it has no format
            "name": "settings",   | ``            | name is missing, or no text
            "entity": "com.acme.Setting", | ``    | of the table settings, entity is missing, or no text
            "partition": ["id"]   | "partition": [] | of the table settings, key must have one partition attribute
            "partition": ["id"]   | "partition": ["no"] | of the table settings, Table settings declares no no
            "partition": ["id"]   | "partition": [7] | of the table settings, partition has something in it that is no text
            "type": "S"           | "type": "SS"  | of the table settings, the key attribute id must be S, N or B
            "type": "S"           | "type": "X"   | of the table settings, No enum constant
            "indexes": []         | "indexes": [{"name": "i", "kind": "local", "key": {"partition": [], "sort": []}, "projection": {"type": "ALL"}}] | the local index i must have one sort attribute
            "indexes": []         | "indexes": [{"name": "i", "kind": "odd", "key": {"partition": [], "sort": []}, "projection": {"type": "ALL"}}] | the index i is of an unknown kind
            "settings": {}        | "settings": {"stream": "ODD"} | of the table settings, No enum constant
            "settings": {}        | "schemaVersion": {"attribute": "v"} | current is missing, or no number
            """)
    void aBrokenFileIsRefusedWithItsNameAndTheFault(String part, String other, String fault) {
        assertThat(SETTINGS).contains(part);
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> read(SETTINGS.replace(part, other)))
                .withMessageContaining("tables.json is not as Dynawright's processor writes it: ")
                .withMessageContaining(fault);
    }

    @Test
    void theVersionsOfItemsAreRead() throws IOException {
        assertThat(read(SETTINGS.replace(
                                "\"settings\": {}",
                                "\"schemaVersion\": {\"attribute\": \"v\", \"current\": 3, \"oldest\": 2}"))
                        .get(0)
                        .definition()
                        .evolution()
                        .version())
                .contains(new Evolution.Version("v", 3, 2));
    }
}
