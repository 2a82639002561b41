package io.dynawright.operation;

import io.dynawright.error.ConversionException;
import io.dynawright.schema.EntitySchema;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/**
 * All items of a table, in no useful order, with Scan. Each request reads 1 MB at most, before the filter;
 * {@link io.dynawright.ScanResults} goes from page to page. DynamoDB reads, and charges for, the whole table.
 *
 * @param <T> the entity
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
        return new ScanOperation<>(new ScanBuilder<>(schema).plan(subject(schema)), Optional.empty());
    }

    /**
     * A scan of the table, as the options say.
     *
     * @throws io.dynawright.error.InvalidRequestException if an option is not legal
     */
    public static <T, A> ScanOperation<T> of(
            EntitySchema<T> schema, A attributes, UnaryOperator<ScanBuilder<A>> options) {
        Subject<T> subject = subject(schema);
        ScanBuilder<A> configured = Options.configure(new ScanBuilder<>(attributes), options, subject::target);
        return new ScanOperation<>(configured.plan(subject), Optional.empty());
    }

    private static <T> Subject<T> subject(EntitySchema<T> schema) {
        return Subject.of("scan", schema);
    }

    @Override
    public ScanOperation<T> onUndecodable(Consumer<ConversionException> handler) {
        return new ScanOperation<>(plan, Optional.of(Options.handler(handler, target())));
    }
}
