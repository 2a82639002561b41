package io.dynawright.samples.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Calls through the whole pipeline of the SDK, one after another. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Calls {
    @Benchmark
    public Object get(AnyShape shape) {
        return shape.setting.get();
    }

    @Benchmark
    public Object query(Orders orders) {
        return orders.setting.query();
    }

    @Benchmark
    public Object put(AnyShape shape) {
        return shape.setting.put();
    }

    @Benchmark
    public Object update(ChangeableShape shape) {
        return shape.setting.update();
    }

    @Benchmark
    public Object batchGet(AnyShape shape) {
        return shape.setting.batchGet();
    }

    @Benchmark
    public Object batchWrite(AnyShape shape) {
        return shape.setting.batchWrite();
    }
}
