package io.dynawright.wire;

import io.dynawright.hook.Decoding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The items of one answer. Those that still are the bytes of the answer can be read until they are released; who needs
 * them longer keeps them.
 */
public final class AnsweredItems {

    /** The group of items that are of no table in particular. */
    static final String ALL = "";

    private static final AnsweredItems NONE = new AnsweredItems(Decoding.NONE, Map.of(), null);

    private final Decoding decoding;
    private final Map<String, List<RawItem>> groups;
    private final @Nullable Lease lease;

    /**
     * Items by the name of their table, or under {@link #ALL}.
     *
     * @param lease holds the bytes that they are part of; null if they are of their own
     */
    AnsweredItems(Decoding decoding, Map<String, List<RawItem>> groups, @Nullable Lease lease) {
        this.decoding = decoding;
        this.groups = groups;
        this.lease = lease;
    }

    /** The items of an answer that has none. */
    public static AnsweredItems none() {
        return NONE;
    }

    /** Items that the SDK has decoded. */
    public static AnsweredItems of(List<Map<String, AttributeValue>> items) {
        return items.isEmpty() ? NONE : new AnsweredItems(decoding(items), Map.of(ALL, converted(items)), null);
    }

    /** One item, which can be read for ever; none if it has no attributes. */
    public static AnsweredItems of(RawItem item) {
        return item.isEmpty() ? NONE : new AnsweredItems(Decoding.NONE, Map.of(ALL, List.of(item)), null);
    }

    /** One item that the SDK has decoded. */
    public static AnsweredItems of(Map<String, AttributeValue> item) {
        return new AnsweredItems(Decoding.CONVERTED, Map.of(ALL, List.of(RawItem.of(item))), null);
    }

    /** Items that the SDK has decoded, by the name of their table. */
    public static AnsweredItems ofTables(Map<String, List<Map<String, AttributeValue>>> tables) {
        Map<String, List<RawItem>> groups = new LinkedHashMap<>();
        tables.forEach((table, items) -> groups.put(table, converted(items)));
        return new AnsweredItems(
                decoding(tables.values().stream().flatMap(List::stream).toList()), groups, null);
    }

    /** An item without attributes stands for one that is not there. */
    private static Decoding decoding(List<Map<String, AttributeValue>> items) {
        return items.stream().allMatch(Map::isEmpty) ? Decoding.NONE : Decoding.CONVERTED;
    }

    private static List<RawItem> converted(List<Map<String, AttributeValue>> items) {
        List<RawItem> converted = new ArrayList<>(items.size());
        for (Map<String, AttributeValue> item : items) {
            converted.add(RawItem.of(item));
        }
        return Collections.unmodifiableList(converted);
    }

    /** How they are decoded. */
    public Decoding decoding() {
        return decoding;
    }

    /** All of them, in their order; an empty one stands where a transaction read an item that is not there. */
    public List<RawItem> list() {
        return groups.getOrDefault(ALL, List.of());
    }

    /** The first of them, if there is one. */
    public Optional<RawItem> first() {
        List<RawItem> all = list();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** The items of each table. */
    public Map<String, List<RawItem>> tables() {
        return groups;
    }

    /** How many items there are. */
    public int count() {
        int count = 0;
        for (List<RawItem> group : groups.values()) {
            for (RawItem item : group) {
                count += item.isEmpty() ? 0 : 1;
            }
        }
        return count;
    }

    /** The same; they can be read for ever. Readers that were made of them before cannot. */
    public AnsweredItems kept() {
        if (lease != null) {
            lease.keep();
        }
        return this;
    }

    /** They are not read any more, unless they were kept. */
    public void release() {
        if (lease != null) {
            lease.release();
        }
    }
}
