package io.dynawright.hook;

import io.dynawright.schema.EntityKey;
import java.util.Optional;

/**
 * What is called around the reads and writes of one entity, on the thread that makes them. All methods do nothing
 * unless they are overridden. One that is called before may stop the call by throwing an exception, which reaches the
 * caller as it is; nothing is then sent. What a method that is called afterwards throws reaches the caller too, though
 * the call was made.
 *
 * <p>Hooks are called in the order in which they were given to {@code Dynawright.withHooks}, those that are called
 * afterwards in the opposite order.
 *
 * @param <T> the entity
 */
public interface EntityHooks<T> {

    /** Before a put or an insert, alone, in a batch or in a transaction; the entity is as the caller gave it. */
    default void beforeWrite(T entity) {}

    /** After a put or an insert: the entity as it is stored. */
    default void afterWrite(T entity) {}

    /** Before an update or upsert of the item with this key. */
    default void beforeUpdate(EntityKey<T> key) {}

    /**
     * After an update or upsert of the item with this key.
     *
     * @param entity the item as it then is, where the update gave it back
     */
    default void afterUpdate(EntityKey<T> key, Optional<T> entity) {}

    /** Before the item with this key is deleted. */
    default void beforeDelete(EntityKey<T> key) {}

    /**
     * After the item with this key was deleted.
     *
     * @param entity the item as it was, where there was one and the deletion gave it back
     */
    default void afterDelete(EntityKey<T> key, Optional<T> entity) {}

    /** Before each request that reads items: one by its key, or many by a page of a query or scan or a part of a batch. */
    default void beforeRead() {}

    /** After an item was read as the entity; parts of an item, such as views, are none. */
    default void afterRead(T entity) {}
}
