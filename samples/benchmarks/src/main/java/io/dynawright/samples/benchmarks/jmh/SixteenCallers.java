package io.dynawright.samples.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Threads;

/** Sixteen threads that share one client: the time that each of their calls takes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Threads(16)
public class SixteenCallers {
    @Benchmark
    public Object throughput16Get(AnyShape shape) {
        return shape.setting.get();
    }

    @Benchmark
    public Object throughput16Query(Orders orders) {
        return orders.setting.query();
    }
}
