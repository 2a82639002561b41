package io.dynawright.operation;

import io.dynawright.codec.ItemReader;
import io.dynawright.codec.MapItemReader;
import io.dynawright.codec.MapItemWriter;
import io.dynawright.error.ConfigurationException;
import io.dynawright.error.ConversionException;
import io.dynawright.error.DynawrightException;
import io.dynawright.id.IdKind;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Lifecycle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The attributes of which Dynawright itself takes care, as they are in one run: versions, moments and ids. */
record Stamps<T>(EntitySchema<T> schema, OperationContext context) {

    /** The item as an insert stores it: a new one, whatever it says of itself. */
    Map<String, AttributeValue> inserted(Map<String, AttributeValue> encoded) {
        Map<String, AttributeValue> item = new LinkedHashMap<>(encoded);
        lifecycle().createdAt().ifPresent(item::remove);
        creation().forEach(item::putIfAbsent);
        lifecycle().version().ifPresent(version -> item.put(version, VersionCheck.FIRST));
        return stored(item);
    }

    /** The item as a put stores it: it keeps the moment of its creation, and counts the write. */
    Map<String, AttributeValue> put(Map<String, AttributeValue> encoded) {
        Map<String, AttributeValue> item = new LinkedHashMap<>(encoded);
        creation().forEach(item::putIfAbsent);
        VersionCheck.of(schema, encoded).ifPresent(version -> item.put(version.attribute(), version.next()));
        return stored(item);
    }

    private Map<String, AttributeValue> stored(Map<String, AttributeValue> item) {
        item.putAll(change());
        if (item.keySet().containsAll(lifecycle().ids())) {
            return item;
        }
        ids().forEach(item::putIfAbsent);
        return derivedAnew(item);
    }

    /**
     * What is derived from an id was so before there was one. Moments of ours stay what they are: the clocks of a zone
     * can show two of them alike.
     */
    private Map<String, AttributeValue> derivedAnew(Map<String, AttributeValue> item) {
        T entity = entity(schema.zoned(new MapItemReader(item), context.zoning()));
        MapItemWriter out = new MapItemWriter();
        schema.writeItem(entity, out);
        Map<String, AttributeValue> anew = new LinkedHashMap<>(
                out.moments().in(context.zoning(), schema.definition().unzoned(), out.item()));
        Stream.of(lifecycle().createdAt(), lifecycle().updatedAt())
                .flatMap(Optional::stream)
                .forEach(moment -> anew.computeIfPresent(moment, (name, value) -> item.get(name)));
        return anew;
    }

    private T entity(ItemReader in) {
        try {
            return schema.read(in);
        } catch (DynawrightException e) {
            throw e;
        } catch (RuntimeException e) {
            throw ConversionException.refused(schema.entity().getName(), in.path(), e);
        }
    }

    /** What is set when an item is created, if it has none of its own. */
    Map<String, AttributeValue> creation() {
        return written(out -> schema.writeCreation(context.now(), out));
    }

    /** What is set whenever an item is written. */
    Map<String, AttributeValue> change() {
        return written(out -> schema.writeChange(context.now(), out));
    }

    /**
     * New ids, of which those are used that an item lacks.
     *
     * @throws ConfigurationException if the source of ids gives none, or something that is not of the form it should be
     */
    Map<String, AttributeValue> ids() {
        try {
            return written(out -> schema.writeIds(this::id, out));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("The source of ids gave something that is no UUID", e);
        }
    }

    private String id(IdKind kind) {
        String id = context.ids().next(kind);
        if (id == null) {
            throw new ConfigurationException("The source of ids gave null for an id of kind " + kind);
        }
        return id;
    }

    private Lifecycle lifecycle() {
        return schema.definition().lifecycle();
    }

    private static Map<String, AttributeValue> written(Consumer<MapItemWriter> writing) {
        MapItemWriter out = new MapItemWriter();
        writing.accept(out);
        return out.item();
    }
}
