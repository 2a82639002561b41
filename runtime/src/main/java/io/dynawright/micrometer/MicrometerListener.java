package io.dynawright.micrometer;

import io.dynawright.error.Target;
import io.dynawright.hook.OperationEnd;
import io.dynawright.hook.OperationListener;
import io.dynawright.hook.OperationRetry;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Objects;

/**
 * Measures operations with Micrometer, which needs {@code io.micrometer:micrometer-core} on the class path.
 *
 * <pre>{@code
 * Dynawright dynawright = Dynawright.over(client).withListener(new MicrometerListener(registry));
 * }</pre>
 *
 * <table>
 * <caption>The meters</caption>
 * <tr><th>Name</th><th>Kind</th><th>What it measures</th></tr>
 * <tr><td>{@code dynawright.operations}</td><td>timer</td><td>how many operations there were, and how long they took, waits
 * between retries included. Those with an {@code outcome} other than {@code success} failed</td></tr>
 * <tr><td>{@code dynawright.items}</td><td>counter</td><td>items that were read or written</td></tr>
 * <tr><td>{@code dynawright.consumed.capacity}</td><td>distribution summary</td><td>the capacity units of each operation, if
 * DynamoDB told of them</td></tr>
 * <tr><td>{@code dynawright.retries}</td><td>counter</td><td>requests that were sent again, by the client or by
 * Dynawright</td></tr>
 * </table>
 *
 * <p>All have the tags {@code operation}, such as {@code put}; {@code table}, the name that entities declare, the same in all
 * environments, {@code multiple} for a batch or transaction of several tables, or {@code none}; and {@code index}, or {@code none}. All but
 * {@code dynawright.retries} have {@code outcome}, as {@link OperationEnd#outcome()} says it. No tag has a key, a value or a
 * message, so that there are few of each.
 *
 * <p>A query or scan is one operation for each page. Percentiles and histograms are configured where the registry is, with a
 * {@code MeterFilter}. Without a monitoring system {@code SimpleMeterRegistry} keeps the numbers in memory. Immutable and
 * thread-safe.
 *
 * @see <a href="https://docs.micrometer.io/micrometer/reference/concepts/naming.html">Naming meters</a>
 */
public final class MicrometerListener implements OperationListener {

    private static final String NONE = "none";

    private final MeterRegistry registry;

    /** Measures with the meters of this registry, which come into being when there is something to measure. */
    public MicrometerListener(MeterRegistry registry) {
        this.registry = Objects.requireNonNull(registry, "registry");
    }

    @Override
    public void onRetry(OperationRetry retry) {
        Counter.builder("dynawright.retries")
                .description("Requests that were sent again")
                .tags(tags(retry.target()))
                .register(registry)
                .increment();
    }

    @Override
    public void onEnd(OperationEnd end) {
        Tags tags = tags(end.target()).and("outcome", end.outcome());
        Timer.builder("dynawright.operations")
                .description("Operations, retries included")
                .tags(tags)
                .register(registry)
                .record(end.duration());
        Counter.builder("dynawright.items")
                .description("Items that were read or written")
                .baseUnit("items")
                .tags(tags)
                .register(registry)
                .increment(end.items());
        end.consumedCapacity()
                .ifPresent(units -> DistributionSummary.builder("dynawright.consumed.capacity")
                        .description("Capacity that operations consumed")
                        .baseUnit("units")
                        .tags(tags)
                        .register(registry)
                        .record(units));
    }

    private static Tags tags(Target target) {
        String index = target.index() == null ? NONE : target.index();
        return Tags.of("operation", target.operation(), "table", table(target), "index", index);
    }

    private static String table(Target target) {
        return switch (target.tables().size()) {
            case 0 -> NONE;
            case 1 -> target.table();
            default -> "multiple";
        };
    }
}
