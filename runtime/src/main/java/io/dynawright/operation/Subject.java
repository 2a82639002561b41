package io.dynawright.operation;

import io.dynawright.error.CurrentItem;
import io.dynawright.error.Target;
import io.dynawright.expression.Condition;
import io.dynawright.expression.Path;
import io.dynawright.expression.ZonedConditions;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.IndexInfo;
import io.dynawright.schema.KeySchema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an operation is about. Targets with their texts are made only when something went wrong.
 *
 * @param operation the operation's name
 * @param schema the entity's schema
 * @param index the index, or null for the table itself
 */
record Subject<T>(
        String operation, EntitySchema<T> schema, @Nullable String index) {

    static <T> Subject<T> of(String operation, EntitySchema<T> schema) {
        return new Subject<>(operation, schema, null);
    }

    /** Without a key. */
    Target target() {
        return new Target(operation, schema.tableName(), index, Map.of());
    }

    /** With the key of this item, or with this key. */
    Target target(Map<String, AttributeValue> item) {
        return target().withKey(schema.keyText(item));
    }

    /** The key of the index, or of the table itself. */
    KeySchema key() {
        return schema.definition().indexes().stream()
                .filter(each -> each.name().equals(index))
                .map(IndexInfo::key)
                .findFirst()
                .orElseGet(() -> schema.definition().key());
    }

    /** The table's own key, as what is fetched of an item. */
    List<Path> keyPaths() {
        return schema.definition().key().attributes().stream().map(Path::of).toList();
    }

    /** The attributes that make an item's place in the table or index: the table's key and the index's, each once. */
    List<String> position() {
        return Stream.concat(schema.definition().key().attributes().stream(), key().attributes().stream())
                .distinct()
                .toList();
    }

    /** The attributes, by their names in DynamoDB, whose values nobody may show. */
    Set<String> sensitive() {
        return Set.copyOf(schema.definition().sensitive());
    }

    /** The same, of several entities. */
    static Set<String> sensitive(Stream<? extends Subject<?>> subjects) {
        return subjects.flatMap(subject -> subject.sensitive().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Conditions as a run sends them. */
    ZonedConditions zoned(OperationContext context) {
        return context.zoning().isUtc()
                ? ZonedConditions.UTC
                : new ZonedConditions(context.zoning(), schema.definition().unzoned());
    }

    /** There is no item: every item has its partition key. */
    Condition absent() {
        return new Condition.NotExists(
                Path.of(schema.definition().key().partition().get(0)));
    }

    /** The item that a failed condition came back with. */
    CurrentItem<T> current(Map<String, AttributeValue> item, OperationContext context) {
        return new CurrentItem<>(schema.entity(), item, attributes -> Items.decode(this, attributes, context));
    }
}
