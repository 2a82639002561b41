package io.dynawright.samples.conformance.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.Dynawright;
import io.dynawright.annotation.StreamView;
import io.dynawright.codec.AttributeType;
import io.dynawright.drift.DriftMain;
import io.dynawright.drift.DriftOptions;
import io.dynawright.drift.DriftReport;
import io.dynawright.drift.TableDrift;
import io.dynawright.operation.CreateTableOptions;
import io.dynawright.samples.conformance.support.Clients;
import io.dynawright.samples.conformance.support.Connections;
import io.dynawright.samples.conformance.support.LocalDynamoDb;
import io.dynawright.schema.Capacity;
import io.dynawright.schema.DeclaredTable;
import io.dynawright.schema.DeletionProtection;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.TableDefinition;
import io.dynawright.schema.TableDefinitions;
import io.dynawright.schema.TableSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/**
 * Deploys tables as they were declared once, and takes the steps to what is declared today. {@code -Ddrift.pairs=…} and
 * {@code -Ddrift.seed=…} say how many random pairs there are, and which.
 */
class DriftTest {

    private static final String TABLE = "DriftingParcels";
    private static final long SEED = Long.getLong("drift.seed", System.nanoTime());
    private static final int PAIRS = Integer.getInteger("drift.pairs", 10);

    private final DynamoDbClient client = Clients.at(LocalDynamoDb.endpoint()).build();
    private final Connections connections = new Connections();
    private final Dynawright dynawright = connections.to(LocalDynamoDb.endpoint());

    @AfterEach
    void close() {
        delete();
        client.close();
        connections.close();
    }

    private void delete() {
        try {
            client.updateTable(update -> update.tableName(TABLE).deletionProtectionEnabled(false));
            client.deleteTable(request -> request.tableName(TABLE));
        } catch (ResourceNotFoundException e) {
            // Nothing was made.
        }
    }

    private static TableDefinition.Builder parcel() {
        return TableDefinition.of(TABLE)
                .attribute("id", AttributeType.S)
                .attribute("at", AttributeType.N)
                .attribute("city", AttributeType.S)
                .attribute("zip", AttributeType.S)
                .attribute("note", AttributeType.S)
                .attribute("until", AttributeType.N)
                .attribute("later", AttributeType.N)
                .key("id", "at");
    }

    /** What a table was, and what is declared today. */
    private enum Change {
        INDEX_ADDED {
            @Override
            TableDefinition before() {
                return parcel().build();
            }

            @Override
            TableDefinition after() {
                return parcel().globalIndex("ByCity", "city", "at").build();
            }
        },
        INDEX_REMOVED {
            @Override
            TableDefinition before() {
                return INDEX_ADDED.after();
            }

            @Override
            TableDefinition after() {
                return INDEX_ADDED.before();
            }
        },
        INDEXES_REKEYED_ADDED_AND_REMOVED {
            @Override
            TableDefinition before() {
                return parcel().globalIndex("ByCity", "city")
                        .globalIndex("ByNote", "note")
                        .build();
            }

            @Override
            TableDefinition after() {
                return parcel().globalIndex("ByCity", List.of("city", "zip"), List.of("at"), new IndexProjection.All())
                        .globalIndex("ByZip", List.of("zip"), List.of(), new IndexProjection.Include(List.of("note")))
                        .build();
            }
        },
        INDEX_WITH_A_KEY_OF_ANOTHER_TYPE {
            @Override
            TableDefinition before() {
                return parcel().attribute("size", AttributeType.S)
                        .globalIndex("BySize", "size")
                        .build();
            }

            @Override
            TableDefinition after() {
                return parcel().attribute("size", AttributeType.N)
                        .globalIndex("BySize", "size")
                        .build();
            }
        },
        TIME_TO_LIVE_ENABLED {
            @Override
            TableDefinition before() {
                return parcel().build();
            }

            @Override
            TableDefinition after() {
                return parcel().lifecycle(
                                Lifecycle.builder().timeToLive("until").build())
                        .build();
            }
        },
        TIME_TO_LIVE_ELSEWHERE {
            @Override
            TableDefinition before() {
                return TIME_TO_LIVE_ENABLED.after();
            }

            @Override
            TableDefinition after() {
                return parcel().lifecycle(
                                Lifecycle.builder().timeToLive("later").build())
                        .build();
            }
        },
        STREAM_OF_OTHER_IMAGES {
            @Override
            TableDefinition before() {
                return parcel().settings(TableSettings.builder().stream(StreamView.KEYS_ONLY)
                                .build())
                        .build();
            }

            @Override
            TableDefinition after() {
                return parcel().settings(TableSettings.builder().stream(StreamView.NEW_IMAGE)
                                .deletionProtection(DeletionProtection.ON)
                                .build())
                        .build();
            }
        },
        PROVISIONED {
            @Override
            TableDefinition before() {
                return parcel().globalIndex("ByCity", "city").build();
            }

            @Override
            TableDefinition after() {
                return parcel().globalIndex("ByCity", "city")
                        .globalIndex("ByZip", "zip")
                        .settings(TableSettings.builder()
                                .capacity(Capacity.USUAL.withProvisioned(3, 4))
                                .build())
                        .build();
            }
        },
        OTHER_UNITS {
            @Override
            TableDefinition before() {
                return PROVISIONED.after();
            }

            @Override
            TableDefinition after() {
                return parcel().globalIndex("ByCity", "city")
                        .globalIndex(
                                "ByZip",
                                List.of("zip"),
                                List.of(),
                                new IndexProjection.All(),
                                Capacity.USUAL.withProvisioned(7, 8))
                        .settings(TableSettings.builder()
                                .capacity(Capacity.USUAL.withProvisioned(3, 5))
                                .build())
                        .build();
            }
        },
        ON_DEMAND {
            @Override
            TableDefinition before() {
                return PROVISIONED.after();
            }

            @Override
            TableDefinition after() {
                return PROVISIONED.before();
            }
        };

        abstract TableDefinition before();

        abstract TableDefinition after();
    }

    @ParameterizedTest
    @EnumSource
    void theStepsMakeATableWhatItIsDeclared(Change change) {
        dynawright.createTable(change.before(), CreateTableOptions::forDynamoDbLocal);
        assertThat(drift(change.before()).isClean()).isTrue();
        TableDrift drift = drift(change.after());
        assertThat(drift.isClean()).isFalse();
        new StepTaker(client).take(drift);
        assertClean(change.after(), change.name());
    }

    private TableDrift drift(TableDefinition declared) {
        return dynawright
                .drift(List.of(new DeclaredTable("Parcel", declared)), DriftOptions::removeUndeclared)
                .tables()
                .get(0);
    }

    private void assertClean(TableDefinition declared, String which) {
        TableDrift after = drift(declared);
        assertThat(after.isClean())
                .as(which + "\n" + new DriftReport(List.of(after)))
                .isTrue();
    }

    @Test
    void aMissingTableIsMade() {
        TableDefinition declared = Change.TIME_TO_LIVE_ENABLED.after();
        new StepTaker(client).take(drift(declared));
        assertClean(declared, "made");
    }

    /** DynamoDB Local has neither tags nor backups. */
    @Test
    void whatIsNotKnownHereIsNotCompared() {
        dynawright.createTable(parcel().build());
        assertThat(drift(parcel().build()).remarks())
                .hasSize(2)
                .anyMatch(remark -> remark.startsWith("has backups that could not be compared: "))
                .anyMatch(remark -> remark.startsWith("has tags that could not be compared: "));
    }

    @Test
    void randomTablesAreMadeWhatTheyAreDeclared() {
        RandomParcels parcels = new RandomParcels(new Random(SEED));
        for (int pair = 0; pair < PAIRS; pair++) {
            TableDefinition before = parcels.next(parcel());
            TableDefinition after = parcels.next(parcel());
            dynawright.createTable(before, CreateTableOptions::forDynamoDbLocal);
            new StepTaker(client).take(drift(after));
            assertClean(after, "pair " + pair + " of seed " + SEED);
            delete();
        }
    }

    @Test
    void theMainProgramTellsByItsExitStatus(@TempDir Path classes) throws IOException {
        Path file = classes.resolve(TableDefinitions.FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                {"format": 1, "module": "parcels", "tables": [{"name": "%s", "entity": "com.acme.Parcel",
                "attributes": [{"name": "id", "type": "S"}], "key": {"partition": ["id"], "sort": []}}]}""".formatted(TABLE));
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            assertThat(compare()).startsWith("1 table " + TABLE + " of Parcel:").contains("create-table");
            dynawright.createTable(TableDefinition.of(TABLE)
                    .attribute("id", AttributeType.S)
                    .key("id")
                    .build());
            assertThat(compare("--json", "--remove-undeclared")).startsWith("0 {");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static String compare(String... options) {
        Map<String, String> environment = Map.of(
                "DYNAMODB_ENDPOINT_URL", LocalDynamoDb.endpoint().toString(),
                "AWS_REGION", "us-east-1",
                "ENVIRONMENT", "prod",
                "AWS_ACCESS_KEY_ID", "local",
                "AWS_SECRET_ACCESS_KEY", "local");
        List<String> arguments = new ArrayList<>(List.of("--table", TABLE));
        arguments.addAll(List.of(options));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return DriftMain.run(arguments, environment, out, out) + " " + printed.toString(StandardCharsets.UTF_8);
    }
}
