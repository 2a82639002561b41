package io.dynawright.operation;

import io.dynawright.codec.AttributeValues;
import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.AttributePath;
import io.dynawright.expression.Operands;
import io.dynawright.expression.Path;
import io.dynawright.time.Zoning;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an update changed, as it is after the update. Immutable.
 *
 * <pre>{@code
 * int left = stocks.update("basel", u -> u.count().decrement(1).returningChanged())
 *     .get(it -> it.count()).orElseThrow();
 * }</pre>
 *
 * @param <A> the entity's attributes
 */
public final class ChangedAttributes<A> {

    private final A paths;
    private final List<Path> changed;
    private final Map<String, AttributeValue> attributes;
    private final KeyedSubject<?> subject;
    private final Zoning zoning;

    ChangedAttributes(
            A paths, List<Path> changed, Map<String, AttributeValue> item, KeyedSubject<?> subject, Zoning zoning) {
        this.paths = paths;
        this.changed = changed;
        this.subject = subject;
        this.zoning = zoning;
        Map<String, AttributeValue> kept = new LinkedHashMap<>();
        changed.forEach(path -> {
            AttributeValue value = item.get(path.attribute());
            if (value != null) {
                kept.put(path.attribute(), value);
            }
        });
        this.attributes = Collections.unmodifiableMap(kept);
    }

    /**
     * What now stands where the update changed something, or under that; empty if nothing does, as after a {@code
     * remove()}. Positions in lists are those after the update: what was set beyond the end of a list stands at its
     * end.
     *
     * @throws InvalidRequestException if the update did not change what is asked for, or changed only a part of it
     * @throws ConversionException if it cannot be read; the update was made
     */
    public <V> Optional<V> get(Function<A, ? extends AttributePath<V>> attribute) {
        Operands<V> asked = Operands.of(named(attribute));
        Path path = asked.path();
        if (changed.stream().noneMatch(path::isAtOrUnder)) {
            throw new InvalidRequestException(
                    "The update did not change " + path + ", or only a part of it", subject.target());
        }
        try {
            return path.in(attributes)
                    .flatMap(value -> AttributeValues.decode(asked.attribute(), value, asked.codec(), zoning(path)));
        } catch (ConversionException e) {
            throw e.in(subject.target()).afterWrite();
        }
    }

    private Zoning zoning(Path path) {
        return subject.subject().schema().definition().zoning(path.attribute(), zoning);
    }

    private <V> AttributePath<V> named(@Nullable Function<A, ? extends AttributePath<V>> attribute) {
        @Nullable AttributePath<V> path = attribute == null ? null : attribute.apply(paths);
        if (path == null) {
            throw new InvalidRequestException(
                    "The function that names an attribute is null, or returned null", subject.target());
        }
        return path;
    }

    /**
     * The changed attributes as DynamoDB stores them, without those that were removed. Of a map or document of which the
     * update changed a part, this is the part; of a list it is the whole.
     */
    public Map<String, AttributeValue> attributes() {
        return attributes;
    }

    /** The names of the changed attributes that are there. */
    @Override
    public String toString() {
        return "changed attributes " + attributes.keySet();
    }
}
