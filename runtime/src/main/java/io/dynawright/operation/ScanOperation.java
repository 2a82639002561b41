package io.dynawright.operation;

import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.schema.EntitySchema;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/**
 * All items of a table, in no useful order, with Scan. Each request reads 1 MB at most, before the filter;
 * {@link io.dynawright.ScanResults} goes from page to page. DynamoDB reads, and charges for, the whole table.
 *
 * @param <T> what each item is
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Scan.html">Scan</a>
 */
public final class ScanOperation<T> extends PlannedPages<T, ScanRequest, ScanResponse> {

    private final ScanPlan<T> plan;

    private ScanOperation(ScanPlan<T> plan, Optional<Consumer<ConversionException>> undecodable) {
        super(plan, undecodable);
        this.plan = plan;
    }

    /** A scan of the whole table. */
    public static <T> ScanOperation<T> of(EntitySchema<T> schema) {
        return new ScanOperation<>(new ScanBuilder<>(subject(schema), schema).plan(), Optional.empty());
    }

    /**
     * A scan of the table, as the options say.
     *
     * @throws io.dynawright.error.InvalidRequestException if an option is not legal
     */
    public static <T, A, R> ScanOperation<R> of(
            EntitySchema<T> schema, A attributes, Function<ScanBuilder<T, A>, ? extends ScanStage<A, R>> options) {
        Subject<T> subject = subject(schema);
        ScanStage<A, R> stage = Options.configured(new ScanBuilder<>(subject, attributes), options, subject::target);
        return new ScanOperation<>(stage.plan(), Optional.empty());
    }

    static <T> ScanOperation<T> of(ScanPlan<T> plan) {
        return new ScanOperation<>(plan, Optional.empty());
    }

    private static <T> Subject<T> subject(EntitySchema<T> schema) {
        return Subject.of("scan", schema);
    }

    /**
     * The same scan, of whose items no more is fetched than the view names.
     *
     * @throws InvalidRequestException if the view is null
     */
    public <R> ScanOperation<R> as(View<T, R> view) {
        return new ScanOperation<>(plan.as(Reading.view(plan.subject(), view)), undecodable());
    }

    /**
     * One segment of the same scan, as a part of a parallel scan. Its items come with their keys, and those that cannot
     * be read are for {@link #read} to deal with.
     *
     * @param number which segment, from 0
     * @param of how many segments there are
     * @throws InvalidRequestException if there is no such segment, or if the scan is one of a segment itself
     */
    public ScanOperation<ScannedItem<T>> segment(int number, int of) {
        try {
            if (plan.segment().isPresent()) {
                throw new InvalidRequestException("A scan of one segment cannot be parallel");
            }
            return new ScanOperation<>(plan.segment(Segment.of(number, of)), Optional.empty());
        } catch (InvalidRequestException e) {
            throw e.in(target());
        }
    }

    /**
     * What an item of a segment was read as; empty if it cannot be read, and the handler was told so.
     *
     * @throws ConversionException if it cannot be read, and there is no handler
     */
    public Optional<T> read(ScannedItem<T> item) {
        if (item instanceof ScannedItem.Undecodable<T> undecodable) {
            undecodable().orElseThrow(undecodable::error).accept(undecodable.error());
            return Optional.empty();
        }
        return Optional.of(((ScannedItem.Decoded<T>) item).value());
    }

    @Override
    public ScanOperation<T> onUndecodable(Consumer<ConversionException> handler) {
        return new ScanOperation<>(plan, Optional.of(Options.handler(handler, target())));
    }
}
