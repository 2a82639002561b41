package io.dynawright.operation;

/** A scan that fetches chosen attributes. */
final class ScanSelection<A, R> extends ScanStage<A, R> {

    private final ScanBuilder<?, A> builder;
    private final Reading.Fetched<R> reading;

    ScanSelection(ScanBuilder<?, A> builder, Reading.Fetched<R> reading) {
        this.builder = builder;
        this.reading = reading;
    }

    @Override
    ScanBuilder<?, A> builder() {
        return builder;
    }

    @Override
    ScanPlan<R> plan() {
        return builder.plan(reading);
    }
}
