package io.dynawright.error;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a call was about.
 *
 * @param operation the operation's name: {@code put}, {@code find}, {@code query}, …
 * @param table the table's name; of a batch or transaction the names of all its tables, with commas between them; empty
 *     if the call is about none
 * @param index the index's name, or null for the table itself
 * @param key the key attributes with their values as text; empty if the call has none
 */
public record Target(
        String operation, String table, @Nullable String index, Map<String, String> key) implements Serializable {

    /** Not known yet: the error is thrown on by something that knows. */
    public static final Target UNKNOWN = new Target("", "", null, Map.of());

    /** Keeps the order of the key's attributes. */
    public Target {
        key = Collections.unmodifiableMap(new LinkedHashMap<>(key));
    }

    /** The table, or of a batch or transaction all of its tables, by their names. */
    public List<String> tables() {
        return table.isEmpty() ? List.of() : List.of(table.split(", "));
    }

    /** The same call, about the item with this key. */
    public Target withKey(Map<String, String> itemKey) {
        return new Target(operation, table, index, itemKey);
    }

    /** Nothing is known. */
    boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** In words: {@code update of table orders, key customerId=c-1, orderId=o-1}; empty if nothing is known. */
    public String describe() {
        if (isUnknown()) {
            return "";
        }
        StringBuilder text = new StringBuilder(operation);
        if (!table.isEmpty()) {
            text.append(" of table ").append(table);
        }
        if (index != null) {
            text.append(", index ").append(index);
        }
        if (!key.isEmpty()) {
            text.append(", key ")
                    .append(key.entrySet().stream()
                            .map(part -> part.getKey() + "=" + part.getValue())
                            .collect(Collectors.joining(", ")));
        }
        return text.toString();
    }

    /**
     * The same as a map, with the entries {@code operation}, {@code table}, {@code index} and {@code key.<name>}, as far
     * as there are such; empty if nothing is known. The map is the caller's own.
     */
    public Map<String, String> asMap() {
        Map<String, String> map = new LinkedHashMap<>();
        if (isUnknown()) {
            return map;
        }
        map.put("operation", operation);
        if (!table.isEmpty()) {
            map.put("table", table);
        }
        if (index != null) {
            map.put("index", index);
        }
        key.forEach((name, value) -> map.put("key." + name, value));
        return map;
    }
}
