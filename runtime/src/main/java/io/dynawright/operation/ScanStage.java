package io.dynawright.operation;

/**
 * What the function configuring a scan may return: the builder, or a selection of what is to be fetched.
 *
 * @param <A> the entity's attributes
 * @param <R> what each item of the result is
 */
public abstract sealed class ScanStage<A, R> permits ScanBuilder, ScanSelection {

    ScanStage() {}

    /** The builder that it came from. */
    abstract ScanBuilder<?, A> builder();

    /** The scan as it stands. */
    abstract ScanPlan<R> plan();
}
