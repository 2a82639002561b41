package io.dynawright.operation;

import io.dynawright.hook.EntityHooks;
import io.dynawright.schema.EntitySchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The hooks of all entities, each in the order in which they were given. Immutable. */
public final class Hooks {

    private static final Hooks NONE = new Hooks(Map.of());

    private final Map<EntitySchema<?>, List<EntityHooks<?>>> bySchema;

    private Hooks(Map<EntitySchema<?>, List<EntityHooks<?>>> bySchema) {
        this.bySchema = bySchema;
    }

    static Hooks none() {
        return NONE;
    }

    <T> Hooks with(EntitySchema<T> schema, EntityHooks<T> more) {
        Map<EntitySchema<?>, List<EntityHooks<?>>> all = new LinkedHashMap<>(bySchema);
        List<EntityHooks<?>> own = new ArrayList<>(all.getOrDefault(schema, List.of()));
        own.add(more);
        all.put(schema, List.copyOf(own));
        return new Hooks(all);
    }

    /** The hooks of an entity. */
    @SuppressWarnings("unchecked") // with() lets hooks in under the schema of their own entity alone.
    <T> List<EntityHooks<T>> of(EntitySchema<T> schema) {
        return (List<EntityHooks<T>>) (List<?>) bySchema.getOrDefault(schema, List.of());
    }
}
