package io.dynawright.operation;

/**
 * What came of one question of a check.
 *
 * @param <T> the answer
 */
public sealed interface Reply<T> {

    /** Whether no other question of the check could be answered either. */
    default boolean endsCheck() {
        return false;
    }

    /** It was answered. */
    record Given<T>(T answer) implements Reply<T> {}

    /** It was not, or the answer was an error. */
    record Failed<T>(CheckFailure failure) implements Reply<T> {

        @Override
        public boolean endsCheck() {
            return failure.concernsEveryCall();
        }
    }

    /** It was not asked: there was no need for it, or no hope of an answer. */
    record NotAsked<T>() implements Reply<T> {}
}
