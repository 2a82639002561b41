package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.Target;
import io.dynawright.schema.EntityKey;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What batches have in common. */
final class Batches {

    private Batches() {}

    /**
     * Several operations, of one table or more.
     *
     * @throws InvalidRequestException if one of them is null
     */
    static Target target(String name, List<? extends @Nullable Operation<?>> operations) {
        Set<String> tables = new LinkedHashSet<>();
        for (Operation<?> operation : operations) {
            if (operation == null) {
                throw new InvalidRequestException("An operation of the batch is null");
            }
            tables.add(operation.target().table());
        }
        return new Target(name, String.join(", ", tables), null, Map.of());
    }

    /** The keys, each as DynamoDB takes it. */
    static <T> List<KeyedSubject<T>> keyed(Subject<T> subject, @Nullable Collection<? extends EntityKey<T>> keys) {
        if (keys == null) {
            throw new InvalidRequestException("The collection of keys is null", subject.target());
        }
        return keys.stream().map(key -> KeyedSubject.<T>of(subject, key)).toList();
    }

    /** Goes on unless something ended the batch before its time. */
    static void unlessFailed(BatchRun run) {
        run.failure().ifPresent(e -> {
            throw e;
        });
    }
}
