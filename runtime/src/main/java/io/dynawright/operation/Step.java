package io.dynawright.operation;

import io.dynawright.error.DynawrightException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What an operation of several requests does next. */
sealed interface Step<R extends @Nullable Object> {

    /** Nothing: this is the result. */
    record Done<R extends @Nullable Object>(R result) implements Step<R> {

        @Override
        public <S extends @Nullable Object> Step<S> then(Function<R, Step<S>> further) {
            return further.apply(result);
        }

        /** Without values. */
        @Override
        public String toString() {
            return "Done";
        }
    }

    /**
     * It runs another operation and goes on with what that results in.
     *
     * @param retry how often the same was tried before without avail
     * @param next goes on with the result
     * @param recover goes on after an error, or throws it
     */
    record Ask<A extends @Nullable Object, R extends @Nullable Object>(
            Operation<A> operation,
            int retry,
            Function<A, Step<R>> next,
            Function<DynawrightException, Step<R>> recover)
            implements Step<R> {

        /** One that does not go on after an error. */
        Ask(Operation<A> operation, int retry, Function<A, Step<R>> next) {
            this(operation, retry, next, e -> {
                throw e;
            });
        }

        /** The same, but that goes on after an error. */
        Ask<A, R> orElse(Function<DynawrightException, Step<R>> other) {
            return new Ask<>(operation, retry, next, other);
        }

        @Override
        public <S extends @Nullable Object> Step<S> then(Function<R, Step<S>> further) {
            return new Ask<>(
                    operation,
                    retry,
                    answer -> next.apply(answer).then(further),
                    e -> recover.apply(e).then(further));
        }
    }

    /**
     * It goes several ways, at the same time as far as the executor lets it, and goes on when all of them have ended.
     *
     * @param branches where each begins; those that nobody began before an interruption are not gone
     * @param executor runs branches, of which the caller's thread takes its part
     * @param next goes on
     */
    record Fork<A extends @Nullable Object, R extends @Nullable Object>(
            List<Supplier<Step<A>>> branches, Executor executor, Supplier<Step<R>> next) implements Step<R> {

        @Override
        public <S extends @Nullable Object> Step<S> then(Function<R, Step<S>> further) {
            return new Fork<>(branches, executor, () -> next.get().then(further));
        }
    }

    /** It does something else with the result. */
    <S extends @Nullable Object> Step<S> then(Function<R, Step<S>> further);

    /** Runs an operation. */
    static <R extends @Nullable Object> Ask<R, R> of(Operation<R> operation) {
        return new Ask<>(operation, 0, Done::new);
    }
}
