package io.dynawright.samples.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.dynawright.Dynawright;
import io.dynawright.naming.TableNames;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What becomes of whole runs of tests: of those that fail, and of those that run at the same time. */
class RunsTest {

    private static final Map<String, String> AT_ONCE = Map.of(
            "junit.jupiter.execution.parallel.enabled", "true",
            "junit.jupiter.execution.parallel.mode.default", "concurrent",
            "junit.jupiter.execution.parallel.config.executor-service", "FORK_JOIN_POOL",
            "junit.jupiter.execution.parallel.config.strategy", "fixed",
            "junit.jupiter.execution.parallel.config.fixed.parallelism", String.valueOf(2 * Meeting.TESTS));

    @Test
    void tablesAreDeletedAfterATestThatFailed() {
        TestExecutionSummary summary = run(Map.of(), Failing.class);

        assertThat(summary.getTestsFailedCount()).isEqualTo(2);
        assertThat(summary.getFailures())
                .allSatisfy(failure -> assertThat(failure.getException()).hasMessage("[test's own]"));
    }

    /** Each test finds no table but its own, and fails. */
    static class Failing {

        @RegisterExtension
        static final DynamoDbLocalExtension dynamodb = DynamoDbLocalExtension.with(ParcelSchema.INSTANCE);

        @RepeatedTest(2)
        void fails(Dynawright dynawright, DynamoDbClient client, TableNames names) {
            dynawright.createTable(DepotSchema.INSTANCE);
            assertThat(client.listTables().tableNames())
                    .containsExactlyInAnyOrder(names.physical("depots"), names.physical("parcels"));
            throw new AssertionError("[test's own]");
        }
    }

    @Test
    void testsThatRunAtTheSameTimeHaveTheirOwnTables() {
        Meeting.NAMES.clear();

        assertThat(run(AT_ONCE, Meeting.class).getFailures()).isEmpty();
        assertThat(Meeting.NAMES).hasSize(Meeting.TESTS);
    }

    @Test
    void oneServerServesARunAndIsStoppedAfterIt() {
        Meeting.SERVERS.clear();
        run(AT_ONCE, Meeting.class);

        assertThat(Meeting.SERVERS)
                .singleElement()
                .satisfies(server -> assertThatThrownBy(() -> new Socket(server.getHost(), server.getPort()).close())
                        .isInstanceOf(ConnectException.class));
    }

    /** Its tests wait for each other, so that all of them have their tables at the same time. */
    static class Meeting {

        static final int TESTS = 4;
        static final Set<String> NAMES = ConcurrentHashMap.newKeySet();
        static final Set<URI> SERVERS = ConcurrentHashMap.newKeySet();

        private static final CyclicBarrier BARRIER = new CyclicBarrier(TESTS);

        @RegisterExtension
        static final DynamoDbLocalExtension dynamodb = DynamoDbLocalExtension.with(ParcelSchema.INSTANCE);

        @RepeatedTest(TESTS)
        void meets(Dynawright dynawright, TableNames names, DynamoDbLocalServer server) throws Exception {
            ParcelRepository parcels = new ParcelRepository(dynawright);
            parcels.insert(new Parcel("p-1", "north", 12));
            BARRIER.await(30, TimeUnit.SECONDS);
            assertThat(parcels.scan().stream()).hasSize(1);
            NAMES.add(names.physical("parcels"));
            SERVERS.add(server.endpoint());
        }
    }

    private static TestExecutionSummary run(Map<String, String> configuration, Class<?> tests) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(tests))
                                .configurationParameters(configuration)
                                .build(),
                        listener);
        return listener.getSummary();
    }
}
