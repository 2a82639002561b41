package io.dynawright.processor.publish.lock;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.processor.lock.LockState;
import io.dynawright.processor.lock.LockedEnum;
import io.dynawright.processor.lock.LockedIndex;
import io.dynawright.processor.lock.LockedKey.KeyAttribute;
import io.dynawright.processor.lock.LockedTable;
import io.dynawright.processor.lock.SchemaVersions;
import io.dynawright.processor.publish.Json;
import io.dynawright.processor.publish.Publication;
import java.util.List;

/**
 * Writes the lock as it is to be committed. It depends on nothing but what is stored, has everything in alphabetical
 * order, and is read mostly as the difference between two.
 */
public final class LockPublisher {

    /** The file's name, and where it is below {@code META-INF/dynawright/}. */
    public static final String PATH = "dynawright.lock.json";

    private LockPublisher() {}

    /** The file. */
    public static Publication publish(LockState state) {
        return new Publication(PATH, text(state));
    }

    /** What is in it. */
    static String text(LockState state) {
        ObjectNode root = Json.object();
        root.put(Words.FORMAT, Words.FORMAT_NUMBER);
        ObjectNode tables = root.putObject(Words.TABLES);
        state.tables().forEach((name, table) -> tables.set(name, table(table)));
        ObjectNode documents = root.putObject(Words.DOCUMENTS);
        state.documents().forEach((name, layout) -> documents.set(name, LayoutNodes.add(Json.object(), layout)));
        ObjectNode enums = root.putObject(Words.ENUMS);
        state.enums().forEach((name, constants) -> enums.set(name, constants(constants)));
        return LockLines.text(root);
    }

    private static ObjectNode table(LockedTable table) {
        ObjectNode node = Json.object();
        node.put(Words.ENTITY, table.entity());
        addKey(node, table.key().partition(), table.key().sort());
        if (!table.indexes().isEmpty()) {
            ObjectNode indexes = node.putObject(Words.INDEXES);
            table.indexes().forEach((name, index) -> indexes.set(name, index(index)));
        }
        table.versions().attribute().ifPresent(attribute -> addVersions(node, table.versions(), attribute));
        table.timeToLive().ifPresent(attribute -> node.put(Words.TIME_TO_LIVE, attribute));
        LayoutNodes.add(node, table.layout());
        if (!table.history().isEmpty()) {
            table.history()
                    .forEach(earlier -> node.withArray("/" + Words.HISTORY)
                            .add(LayoutNodes.add(
                                    Json.object().put(Words.VERSION, earlier.version()), earlier.layout())));
        }
        return node;
    }

    private static void addVersions(ObjectNode table, SchemaVersions versions, String attribute) {
        table.putObject(Words.SCHEMA_VERSION)
                .put(Words.CURRENT, versions.current())
                .put(Words.OLDEST, versions.oldest())
                .put(Words.ATTRIBUTE, attribute);
    }

    private static void addKey(ObjectNode holder, List<KeyAttribute> partition, List<KeyAttribute> sort) {
        ObjectNode key = holder.putObject(Words.KEY);
        addKeyAttributes(key, Words.PARTITION, partition);
        addKeyAttributes(key, Words.SORT, sort);
    }

    private static void addKeyAttributes(ObjectNode key, String part, List<KeyAttribute> attributes) {
        attributes.forEach(attribute -> key.withArray("/" + part)
                .addObject()
                .put(Words.NAME, attribute.name())
                .put(Words.TYPE, Words.of(attribute.type())));
    }

    private static ObjectNode index(LockedIndex index) {
        ObjectNode node = Json.object();
        node.put(Words.KIND, index.kind().text());
        addKey(node, index.key().partition(), index.key().sort());
        if (index.projection() instanceof LockedIndex.Projection.Include include) {
            node.set(Words.PROJECTION, Json.texts(include.attributes()));
        } else {
            boolean isAll = index.projection() instanceof LockedIndex.Projection.All;
            node.put(Words.PROJECTION, isAll ? Words.ALL : Words.KEYS);
        }
        return node;
    }

    private static ObjectNode constants(LockedEnum constants) {
        ObjectNode node = Json.object();
        node.set(Words.TEXTS, Json.texts(constants.texts()));
        if (!constants.formerly().isEmpty()) {
            node.set(Words.FORMERLY, Json.texts(constants.formerly()));
        }
        node.put(Words.UNKNOWN, constants.unknown().text());
        return node;
    }
}
