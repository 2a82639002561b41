package io.dynawright.samples.benchmarks.contender;

import io.dynawright.samples.benchmarks.huge.HugeShape;
import io.dynawright.samples.benchmarks.hugeflat.HugeFlatShape;
import io.dynawright.samples.benchmarks.order.OrderShape;
import io.dynawright.samples.benchmarks.small.SmallShape;
import io.dynawright.samples.benchmarks.tiny.TinyShape;

/** The shapes that are measured. */
public enum Shapes {
    TINY(new TinyShape()),
    SMALL(new SmallShape()),
    HUGE(new HugeShape()),
    HUGE_FLAT(new HugeFlatShape()),
    ORDER(new OrderShape());

    private final Shape<?, ?> shape;

    Shapes(Shape<?, ?> shape) {
        this.shape = shape;
    }

    public Shape<?, ?> shape() {
        return shape;
    }
}
