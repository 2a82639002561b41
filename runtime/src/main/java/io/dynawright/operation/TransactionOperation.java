package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.Target;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * Writes up to 100 items, of any tables of one account and region, or none of them, with TransactWriteItems. Versions,
 * moments, ids, constraints, encryption and hooks are those of the operations when they are run alone. Two actions on one
 * item, and more than 4 MB in all, are refused before anything is sent.
 *
 * <p>Fails with {@link io.dynawright.error.TransactionFailedException}, which has the reason of each action. Where
 * actions met other writes of the same items, or were throttled, the same request is sent again under the retry policy;
 * a condition that did not hold is final. All tries of one run have the same idempotency token, so that no answer that is
 * lost can make them count twice.
 *
 * <p>In a global table whose regions are eventually consistent, a transaction holds in its region alone.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html">
 *     TransactWriteItems</a>
 */
public final class TransactionOperation extends StepwiseOperation<TransactionResults>
        implements WriteOperation<TransactionResults> {

    private final List<TransactionAction> actions;
    private final Optional<String> token;

    private TransactionOperation(List<TransactionAction> actions, Optional<String> token) {
        this.actions = actions;
        this.token = token;
    }

    /**
     * The transaction of these actions.
     *
     * @throws InvalidRequestException if there are none, more than 100, or one is null or an update that is to give back
     *     what a transaction cannot tell
     */
    public static TransactionOperation of(TransactionAction... actions) {
        return of(Arrays.asList(actions));
    }

    /** The same. */
    public static TransactionOperation of(@Nullable Collection<? extends TransactionAction> actions) {
        return of(actions, UnaryOperator.identity());
    }

    /** The same, as the options say. */
    public static TransactionOperation of(
            @Nullable Collection<? extends TransactionAction> actions, UnaryOperator<TransactionOptions> options) {
        List<TransactionAction> checked = TransactionChecks.actions(actions);
        Target target = target(checked);
        return new TransactionOperation(
                checked,
                Options.configure(new TransactionOptions(), options, () -> target)
                        .token());
    }

    @Override
    public Target target() {
        return target(actions);
    }

    private static Target target(List<TransactionAction> actions) {
        return target("transact", actions.stream().map(TransactionAction::target));
    }

    /** What several operations are about. */
    static Target target(String operation, Stream<Target> targets) {
        String tables = targets.map(Target::table).distinct().collect(Collectors.joining(", "));
        return new Target(operation, tables, null, Map.of());
    }

    /**
     * {@inheritDoc}
     *
     * @throws InvalidRequestException if two actions are on one item, there are more than 4 MB in all, or an expression
     *     is larger than DynamoDB takes
     */
    @Override
    public TransactWriteItemsRequest toRequest(OperationContext context) {
        return run(context).request();
    }

    @Override
    Step<TransactionResults> begin(OperationContext context) {
        Preparation preparation = new Preparation(context);
        actions.forEach(preparation::before);
        TransactionRun run = run(context);
        return run.begin(failed -> failed).then(done -> new Step.Done<>(TransactionResults.of(run.actions())));
    }

    private TransactionRun run(OperationContext context) {
        List<PreparedAction<?>> prepared = new Preparation(context).prepared(actions);
        TransactionChecks.together(prepared, target());
        return new TransactionRun(prepared, token.orElseGet(TransactionRun::newToken), target(), context);
    }
}
