package io.dynawright.samples.benchmarks.jmh;

import io.dynawright.samples.benchmarks.contender.Competitor;
import io.dynawright.samples.benchmarks.contender.Setting;
import io.dynawright.samples.benchmarks.contender.Shapes;
import io.dynawright.samples.benchmarks.transport.CannedClients;
import java.time.Clock;

/** What is measured: competitors over the SDK's own client, by the system's clock. */
final class Settings {
    private Settings() {}

    static Setting<?> of(Shapes shape, Competitor competitor, int queried) {
        return Setting.of(shape.shape(), competitor, CannedClients::blocking, Clock.systemUTC(), queried);
    }
}
