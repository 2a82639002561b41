package io.dynawright.operation;

import io.dynawright.error.DynawrightException;
import io.dynawright.error.ServiceException;
import io.dynawright.wire.Captures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * One run of an operation, with all of its requests.
 *
 * @param captures take items out of answers
 * @param observation what listeners see of it
 */
record BlockingRun(DynamoDbClient client, Captures captures, OperationContext context, Observation observation) {

    /** The operation's result, or that of one that it consists of. */
    <R extends @Nullable Object> R result(Operation<R> operation) {
        return operation instanceof StepwiseOperation<R> stepwise
                ? follow(stepwise.begin(context))
                : exchange((RequestOperation<?, ?, R>) operation);
    }

    private <R extends @Nullable Object> R follow(Step<R> begin) {
        Turn<R> turn = new Turn<>(begin, Optional.empty());
        while (!(turn.step() instanceof Step.Done<R>)) {
            turn = turn.step() instanceof Step.Ask<?, R> ask
                    ? ask(ask, turn.after())
                    : fork((Step.Fork<?, R>) turn.step());
        }
        return ((Step.Done<R>) turn.step()).result();
    }

    /**
     * The step that is due.
     *
     * @param after the error that led to it
     */
    private record Turn<R extends @Nullable Object>(Step<R> step, Optional<DynawrightException> after) {}

    private <A extends @Nullable Object, R extends @Nullable Object> Turn<R> ask(
            Step.Ask<A, R> ask, Optional<DynawrightException> after) {
        A answer;
        try {
            if (ask.retry() > 0) {
                observation.retried(ask.retry(), after);
                pause(ask);
            }
            answer = result(ask.operation());
        } catch (DynawrightException e) {
            return new Turn<>(ask.recover().apply(e), Optional.of(e));
        }
        return new Turn<>(ask.next().apply(answer), Optional.empty());
    }

    private <A extends @Nullable Object, R extends @Nullable Object> Turn<R> fork(Step.Fork<A, R> fork) {
        List<Runnable> actions = new ArrayList<>();
        fork.branches().forEach(branch -> actions.add(() -> follow(branch.get())));
        new Branches(actions).run(fork.executor());
        return new Turn<>(fork.next().get(), Optional.empty());
    }

    private void pause(Step.Ask<?, ?> ask) {
        try {
            context.retries().pause(ask.retry());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ServiceException.interrupted(ask.operation().target(), e);
        }
    }

    private <Q extends DynamoDbRequest, P, R extends @Nullable Object> R exchange(RequestOperation<Q, P, R> operation) {
        Call<Q, P, R> call = Call.begin(operation, context, observation, captures);
        P response;
        try {
            response = operation.send(client, call.sent());
        } catch (RuntimeException e) {
            return call.failed(e, () -> Endpoint.of(client));
        }
        return call.answered(response);
    }
}
