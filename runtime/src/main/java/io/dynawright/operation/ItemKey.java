package io.dynawright.operation;

import io.dynawright.wire.RawItem;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Which item of which table. Two are equal when DynamoDB takes them for one, however their numbers are written.
 *
 * @param table the name that the table has in DynamoDB
 * @param values the attributes of the table's key
 */
record ItemKey(String table, Map<String, AttributeValue> values) {

    /**
     * The key of an item, or what is a key already; attributes that it does not have are left out.
     *
     * @param names the attributes of the key
     */
    static ItemKey of(String table, Collection<String> names, Map<String, AttributeValue> item) {
        return of(table, names, RawItem.of(item));
    }

    /** The same. */
    static ItemKey of(String table, Collection<String> names, RawItem item) {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        for (String name : names) {
            AttributeValue value = item.value(name);
            if (value != null) {
                values.put(name, canonical(value));
            }
        }
        return new ItemKey(table, Collections.unmodifiableMap(values));
    }

    /** The item with this key. */
    static ItemKey of(String table, Map<String, AttributeValue> key) {
        return of(table, key.keySet(), key);
    }

    private static AttributeValue canonical(AttributeValue value) {
        return value.n() == null
                ? value
                : AttributeValue.fromN(
                        new BigDecimal(value.n()).stripTrailingZeros().toPlainString());
    }

    /** Without values. */
    @Override
    public String toString() {
        return "ItemKey of table " + table;
    }
}
