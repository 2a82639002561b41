package io.dynawright.samples.benchmarks.contender;

import java.util.List;

/**
 * One way of using DynamoDB: what is measured. Each method makes its calls, and reads all that they answer.
 *
 * @param <E> what it stores: the record, or the bean of the enhanced client
 */
public interface Contender<E> {
    Mapping<E> mapping();

    E get(ItemId id);

    /**
     * Returns all items of a partition.
     *
     * @throws UnsupportedOperationException if the table has no sort key
     */
    List<E> query(String partition);

    /** Stores an entity that is there already, and fails if somebody else has changed it since. */
    void put(E entity);

    /**
     * Sets one attribute of an item to what it is in the entity, and returns the whole item.
     *
     * @throws UnsupportedOperationException if the item has nothing but its key
     */
    E update(E entity);

    List<E> batchGet(List<ItemId> ids);

    void batchWrite(List<E> entities);
}
