package io.dynawright.samples.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** The way between entities and the values of the SDK, without a call. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Mappings {
    @Benchmark
    public Object readItem(AnyShape shape) {
        return shape.setting.readItem();
    }

    @Benchmark
    public Object writeItem(AnyShape shape) {
        return shape.setting.writeItem();
    }
}
