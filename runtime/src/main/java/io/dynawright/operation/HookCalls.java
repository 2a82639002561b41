package io.dynawright.operation;

import io.dynawright.hook.EntityHooks;
import io.dynawright.schema.EntitySchema;
import java.util.List;
import java.util.Optional;

/** Calls an entity's hooks: before the call in their order, afterwards in the opposite one. */
final class HookCalls {

    private HookCalls() {}

    static <T> void beforeWrite(EntitySchema<T> schema, T entity, OperationContext context) {
        for (EntityHooks<T> hooks : context.hooks(schema)) {
            hooks.beforeWrite(entity);
        }
    }

    static <T> void afterWrite(EntitySchema<T> schema, T entity, OperationContext context) {
        List<EntityHooks<T>> all = context.hooks(schema);
        for (int i = all.size() - 1; i >= 0; i--) {
            all.get(i).afterWrite(entity);
        }
    }

    static <T> void beforeUpdate(KeyedSubject<T> item, OperationContext context) {
        for (EntityHooks<T> hooks : context.hooks(item.subject().schema())) {
            hooks.beforeUpdate(item.key());
        }
    }

    static <T> void afterUpdate(KeyedSubject<T> item, Optional<T> entity, OperationContext context) {
        List<EntityHooks<T>> all = context.hooks(item.subject().schema());
        for (int i = all.size() - 1; i >= 0; i--) {
            all.get(i).afterUpdate(item.key(), entity);
        }
    }

    static <T> void beforeDelete(KeyedSubject<T> item, OperationContext context) {
        for (EntityHooks<T> hooks : context.hooks(item.subject().schema())) {
            hooks.beforeDelete(item.key());
        }
    }

    static <T> void afterDelete(KeyedSubject<T> item, Optional<T> entity, OperationContext context) {
        List<EntityHooks<T>> all = context.hooks(item.subject().schema());
        for (int i = all.size() - 1; i >= 0; i--) {
            all.get(i).afterDelete(item.key(), entity);
        }
    }

    static void beforeRead(EntitySchema<?> schema, OperationContext context) {
        for (EntityHooks<?> hooks : context.hooks(schema)) {
            hooks.beforeRead();
        }
    }

    static <T> void afterRead(EntitySchema<T> schema, T entity, OperationContext context) {
        List<EntityHooks<T>> all = context.hooks(schema);
        for (int i = all.size() - 1; i >= 0; i--) {
            all.get(i).afterRead(entity);
        }
    }
}
