package io.dynawright.processor.publish.lock;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dynawright.processor.declare.StoredType;
import io.dynawright.processor.lock.EarlierVersion;
import io.dynawright.processor.lock.LockState;
import io.dynawright.processor.lock.LockedEnum;
import io.dynawright.processor.lock.LockedIndex;
import io.dynawright.processor.lock.LockedIndex.Projection;
import io.dynawright.processor.lock.LockedKey;
import io.dynawright.processor.lock.LockedKey.KeyAttribute;
import io.dynawright.processor.lock.LockedLayout;
import io.dynawright.processor.lock.LockedTable;
import io.dynawright.processor.lock.SchemaVersions;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a lock. It takes nothing for granted: files are merged, and edited by hand. */
public final class LockReader {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private LockReader() {}

    /** Reads the text of a file. */
    public static LockReading read(String text) {
        try {
            JsonNode json = MAPPER.readTree(text);
            return json.isObject() ? read(new Node("", json)) : new LockReading.Malformed(1, 1);
        } catch (JsonProcessingException e) {
            JsonLocation place = Optional.ofNullable(e.getLocation()).orElse(JsonLocation.NA);
            return new LockReading.Malformed(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
        } catch (Node.UnfitException e) {
            return e.reading();
        }
    }

    private static LockReading read(Node root) {
        int format = root.get(Words.FORMAT).number();
        if (format > Words.FORMAT_NUMBER) {
            return new LockReading.Newer(String.valueOf(format), Words.FORMAT_NUMBER);
        }
        if (format < Words.FORMAT_NUMBER) {
            throw root.get(Words.FORMAT).unfit("1");
        }
        return new LockReading.Of(new LockState(
                root.get(Words.TABLES).members(LockReader::table),
                root.get(Words.DOCUMENTS).members(LayoutReader::read),
                root.get(Words.ENUMS).members(LockReader::constants)));
    }

    private static LockedTable table(Node node) {
        LockedLayout layout = LayoutReader.read(node);
        return new LockedTable(
                node.get(Words.ENTITY).text(),
                key(node.get(Words.KEY)),
                node.optional(Words.INDEXES)
                        .map(indexes -> indexes.members(LockReader::index))
                        .orElseGet(TreeMap::new),
                layout,
                node.optional(Words.TIME_TO_LIVE).map(Node::text),
                node.optional(Words.SCHEMA_VERSION).map(LockReader::versions).orElse(SchemaVersions.NONE),
                node.elements(Words.HISTORY).stream().map(LockReader::earlier).toList());
    }

    private static SchemaVersions versions(Node node) {
        return new SchemaVersions(
                node.get(Words.CURRENT).number(),
                node.get(Words.OLDEST).number(),
                Optional.of(node.get(Words.ATTRIBUTE).text()));
    }

    private static EarlierVersion earlier(Node node) {
        return new EarlierVersion(node.get(Words.VERSION).number(), LayoutReader.read(node));
    }

    private static LockedKey key(Node node) {
        List<KeyAttribute> partition = keyAttributes(node, Words.PARTITION);
        if (partition.isEmpty()) {
            throw node.unfit("an object with \"partition\"");
        }
        return new LockedKey(partition, keyAttributes(node, Words.SORT));
    }

    private static List<KeyAttribute> keyAttributes(Node key, String part) {
        return key.elements(part).stream()
                .map(node -> new KeyAttribute(
                        node.get(Words.NAME).text(), node.get(Words.TYPE).oneOf(StoredType.values(), Words::of)))
                .toList();
    }

    private static LockedIndex index(Node node) {
        return new LockedIndex(
                node.get(Words.KIND).oneOf(LockedIndex.Kind.values(), LockedIndex.Kind::text),
                key(node.get(Words.KEY)),
                projection(node));
    }

    private static Projection projection(Node index) {
        Node node = index.get(Words.PROJECTION);
        if (node.json().isArray()) {
            return new Projection.Include(List.copyOf(index.texts(Words.PROJECTION)));
        }
        String word = node.oneOf(new String[] {Words.ALL, Words.KEYS}, text -> text);
        return word.equals(Words.ALL) ? new Projection.All() : new Projection.Keys();
    }

    private static LockedEnum constants(Node node) {
        node.get(Words.TEXTS);
        return new LockedEnum(
                node.texts(Words.TEXTS),
                node.texts(Words.FORMERLY),
                node.get(Words.UNKNOWN).oneOf(LockedEnum.Unknown.values(), LockedEnum.Unknown::text));
    }
}
