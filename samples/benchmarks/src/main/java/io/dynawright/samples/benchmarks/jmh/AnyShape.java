package io.dynawright.samples.benchmarks.jmh;

import io.dynawright.samples.benchmarks.contender.Competitor;
import io.dynawright.samples.benchmarks.contender.Setting;
import io.dynawright.samples.benchmarks.contender.Shapes;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Each competitor over each shape. */
@State(Scope.Benchmark)
public class AnyShape {
    @Param
    public Shapes shape;

    @Param
    public Competitor competitor;

    Setting<?> setting;

    @Setup
    public void set() {
        setting = Settings.of(shape, competitor, 1);
    }
}
