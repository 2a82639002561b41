package io.dynawright.operation;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an operation of several requests does next. */
sealed interface Step<R extends @Nullable Object> {

    /** Nothing: this is the result. */
    record Done<R extends @Nullable Object>(R result) implements Step<R> {

        @Override
        public <S extends @Nullable Object> Step<S> then(Function<R, Step<S>> further) {
            return further.apply(result);
        }
    }

    /**
     * It runs another operation and goes on with what that results in.
     *
     * @param retry how often the same was tried before without avail
     */
    record Ask<A extends @Nullable Object, R extends @Nullable Object>(
            Operation<A> operation, int retry, Function<A, Step<R>> next) implements Step<R> {

        @Override
        public <S extends @Nullable Object> Step<S> then(Function<R, Step<S>> further) {
            return new Ask<>(operation, retry, answer -> next.apply(answer).then(further));
        }
    }

    /** It does something else with the result. */
    <S extends @Nullable Object> Step<S> then(Function<R, Step<S>> further);

    /** Runs an operation. */
    static <R extends @Nullable Object> Step<R> of(Operation<R> operation) {
        return new Ask<>(operation, 0, Done::new);
    }
}
