package io.dynawright.samples.benchmarks.contender;

import io.dynawright.Dynawright;
import io.dynawright.schema.EntitySchema;
import java.time.Clock;
import java.util.Set;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/**
 * An entity, with all that the competitors need of it.
 *
 * @param <T> the record
 * @param <B> the bean of the enhanced client
 */
public interface Shape<T, B> {
    /** Returns an entity: the same for the same number. */
    T entity(int number);

    ItemId id(T entity);

    /** Returns the attributes that an update by the enhanced client is given: the key, the version and what changes. */
    Set<String> changed();

    Contender<T> dynawright(Dynawright dynawright);

    EntitySchema<T> generated();

    TableSchema<B> beanSchema();

    TableSchema<B> staticSchema();

    Handwritten<T> handwritten(Clock clock);
}
