package io.dynawright.samples.benchmarks.contender;

import io.dynawright.samples.benchmarks.transport.CannedAnswers;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A competitor with everything that its operations are given.
 *
 * @param item an item, as the SDK gives it to whoever maps it
 * @param entity the same item's entity
 * @param change what an update is given to change that item
 * @param written the entities of a batch write
 */
public record Setting<E>(
        Contender<E> contender,
        Map<String, AttributeValue> item,
        E entity,
        E change,
        List<ItemId> ids,
        List<E> written) {

    static final int BATCH_GET = 100;
    static final int BATCH_WRITE = 25;

    /**
     * Returns a competitor over a shape.
     *
     * @param connect makes the client that gets these answers
     * @param queried how many items a query finds
     */
    public static <T> Setting<?> of(
            Shape<T, ?> shape,
            Competitor competitor,
            Function<CannedAnswers, DynamoDbClient> connect,
            Clock clock,
            int queried) {
        List<T> entities = IntStream.range(0, Math.max(queried, BATCH_GET))
                .mapToObj(shape::entity)
                .toList();
        List<Map<String, AttributeValue>> items =
                entities.stream().map(shape.handwritten(clock)::write).toList();
        CannedAnswers answers = ShapeAnswers.of(shape.generated().tableName(), items, queried);
        List<ItemId> ids = entities.stream().limit(BATCH_GET).map(shape::id).toList();
        return of(competitor.over(connect.apply(answers), shape, clock), items, ids, shape.changed());
    }

    private static <E> Setting<E> of(
            Contender<E> contender, List<Map<String, AttributeValue>> items, List<ItemId> ids, Set<String> changed) {
        Mapping<E> mapping = contender.mapping();
        Map<String, AttributeValue> item = items.get(0);
        E entity = mapping.read(item);
        E change = contender instanceof EnhancedContender ? mapping.read(only(changed, item)) : entity;
        List<E> written = items.stream().limit(BATCH_WRITE).map(mapping::read).toList();
        return new Setting<>(contender, item, entity, change, ids, written);
    }

    private static Map<String, AttributeValue> only(Set<String> names, Map<String, AttributeValue> item) {
        Map<String, AttributeValue> part = new HashMap<>(item);
        part.keySet().retainAll(names);
        return part;
    }

    public E get() {
        return contender.get(ids.get(0));
    }

    public List<E> query() {
        return contender.query(ids.get(0).partition());
    }

    public Setting<E> put() {
        contender.put(entity);
        return this;
    }

    public E update() {
        return contender.update(change);
    }

    public List<E> batchGet() {
        return contender.batchGet(ids);
    }

    public Setting<E> batchWrite() {
        contender.batchWrite(written);
        return this;
    }

    public E readItem() {
        return contender.mapping().read(item);
    }

    public Map<String, AttributeValue> writeItem() {
        return contender.mapping().write(entity);
    }
}
