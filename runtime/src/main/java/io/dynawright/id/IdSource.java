package io.dynawright.id;

/**
 * Where the ids of {@code @AutoId} attributes come from. Thread-safe.
 *
 * <pre>{@code
 * Dynawright dynawright = Dynawright.over(client).withIds(kind -> "id-" + counter.incrementAndGet());
 * }</pre>
 */
@FunctionalInterface
public interface IdSource {

    /**
     * A new id as text, in the form of its kind: attributes that are a {@code java.util.UUID} parse it.
     *
     * @throws io.dynawright.error.ConfigurationException if the library that makes ids of this kind is missing
     */
    String next(IdKind kind);

    /** Random UUIDs of the JDK, time-ordered UUIDs and ULIDs of the libraries that make them, where those are there. */
    static IdSource standard() {
        return StandardIds.INSTANCE;
    }
}
