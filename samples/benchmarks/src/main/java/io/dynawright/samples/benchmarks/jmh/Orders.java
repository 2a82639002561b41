package io.dynawright.samples.benchmarks.jmh;

import io.dynawright.samples.benchmarks.contender.Competitor;
import io.dynawright.samples.benchmarks.contender.Setting;
import io.dynawright.samples.benchmarks.contender.Shapes;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Each competitor over the orders of a customer. The order alone has a sort key, without which there are no queries. */
@State(Scope.Benchmark)
public class Orders {
    @Param({"1", "10", "100", "1000"})
    public int items;

    @Param
    public Competitor competitor;

    Setting<?> setting;

    @Setup
    public void set() {
        setting = Settings.of(Shapes.ORDER, competitor, items);
    }
}
