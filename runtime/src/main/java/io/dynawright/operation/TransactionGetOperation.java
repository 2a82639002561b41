package io.dynawright.operation;

import io.dynawright.error.DynawrightException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.Target;
import io.dynawright.wire.RawItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Reads up to 100 items, of any tables of one account and region, as they are at one moment, with TransactGetItems. That
 * costs twice what strongly consistent reads cost, and may be 4 MB in all. It meets no write half made; where one of the
 * items is being written, the same is asked again under the retry policy, and at last fails with {@link
 * io.dynawright.error.TransactionFailedException}.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactGetItems.html">
 *     TransactGetItems</a>
 */
public final class TransactionGetOperation extends StepwiseOperation<TransactionReadResults>
        implements ReadOperation<TransactionReadResults> {

    private final List<TransactionRead> reads;

    private TransactionGetOperation(List<TransactionRead> reads) {
        this.reads = reads;
    }

    /**
     * The transaction of these reads.
     *
     * @throws InvalidRequestException if there are none, more than 100, or one is null
     */
    public static TransactionGetOperation of(TransactionRead... reads) {
        return of(Arrays.asList(reads));
    }

    /** The same. */
    public static TransactionGetOperation of(@Nullable Collection<? extends TransactionRead> reads) {
        return new TransactionGetOperation(TransactionChecks.actions(reads));
    }

    @Override
    public Target target() {
        return TransactionOperation.target("transactGet", reads.stream().map(TransactionRead::target));
    }

    /**
     * {@inheritDoc}
     *
     * @throws InvalidRequestException if two reads are of one item, or an expression is larger than DynamoDB takes
     */
    @Override
    public TransactGetItemsRequest toRequest(OperationContext context) {
        return request(prepared(context), context);
    }

    private TransactGetItemsRequest request(List<PreparedRead<?>> prepared, OperationContext context) {
        TransactionChecks.places(
                prepared.stream().map(PreparedRead::place).toList(),
                reads.stream().map(TransactionRead::target).toList());
        return TransactGetItemsRequest.builder()
                .transactItems(prepared.stream().map(PreparedRead::item).toList())
                .returnConsumedCapacity(context.returnedCapacity())
                .build();
    }

    private List<PreparedRead<?>> prepared(OperationContext context) {
        return reads.stream()
                .<PreparedRead<?>>map(read -> prepared(read, context))
                .toList();
    }

    private static PreparedRead<?> prepared(TransactionRead read, OperationContext context) {
        try {
            return PreparedRead.of((GetItemOperation<?>) read, context);
        } catch (InvalidRequestException e) {
            throw e.in(read.target());
        }
    }

    @Override
    Step<TransactionReadResults> begin(OperationContext context) {
        List<PreparedRead<?>> prepared = prepared(context);
        TransactGetOperation get = new TransactGetOperation(
                target(),
                request(prepared, context),
                Subject.sensitive(prepared.stream().map(each -> each.read().subject())));
        prepared.forEach(each -> each.read().before(context));
        return attempt(get, prepared, context, 0);
    }

    private Step<TransactionReadResults> attempt(
            TransactGetOperation get, List<PreparedRead<?>> prepared, OperationContext context, int retry) {
        return new Step.Ask<>(get, retry, items -> new Step.Done<>(results(prepared, items)), error -> {
            DynawrightException meant = error.getCause() instanceof TransactionCanceledException cancelled
                            && cancelled.hasCancellationReasons()
                    ? new Cancellation(cancelled)
                            .ofReads(prepared.stream().map(PreparedRead::action).toList(), target())
                    : error;
            if (context.retries().retries(meant, retry)) {
                return attempt(get, prepared, context, retry + 1);
            }
            throw meant;
        });
    }

    private static TransactionReadResults results(List<PreparedRead<?>> prepared, List<RawItem> items) {
        List<TransactionReadResults.Answer> answers = new ArrayList<>();
        for (int i = 0; i < prepared.size(); i++) {
            answers.add(prepared.get(i).answer(items.get(i)));
        }
        return new TransactionReadResults(List.copyOf(answers));
    }
}
