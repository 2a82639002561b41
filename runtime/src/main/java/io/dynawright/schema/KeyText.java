package io.dynawright.schema;

import io.dynawright.codec.AttributeValues;
import io.dynawright.codec.ItemReader;
import io.dynawright.error.ConversionException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The key of an item as messages show it: without the values of sensitive attributes. */
final class KeyText {

    private static final String HIDDEN = "*";

    private KeyText() {}

    /** The key's attributes as text, as far as the item has them. */
    static Map<String, String> of(TableDefinition table, Map<String, AttributeValue> item) {
        Map<String, String> text = new LinkedHashMap<>();
        for (String attribute : table.key().attributes()) {
            AttributeValue value = item.get(attribute);
            if (value != null) {
                text.put(attribute, isHidden(table, attribute) ? HIDDEN : AttributeValues.describe(value));
            }
        }
        return text;
    }

    private static boolean isHidden(TableDefinition table, String attribute) {
        return table.sensitive().contains(attribute);
    }

    /** The key's attributes as text, as far as they can be read. */
    static Map<String, String> of(TableDefinition table, Supplier<? extends ItemReader> item) {
        List<String> attributes = table.key().attributes();
        Map<String, String> found = new LinkedHashMap<>();
        try {
            ItemReader in = item.get();
            for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                if (attributes.contains(name)) {
                    String text = text(in);
                    found.put(name, isHidden(table, name) ? HIDDEN : text);
                } else {
                    in.skip();
                }
            }
        } catch (ConversionException e) {
            // The key may stand in front of what cannot be read, and is of use then.
            return inOrder(attributes, found);
        }
        return inOrder(attributes, found);
    }

    private static String text(ItemReader in) {
        return switch (in.type()) {
            case S -> in.readString();
            case N -> in.readNumber();
            case B -> in.readBinary().length + " bytes";
            default -> in.type().name();
        };
    }

    private static Map<String, String> inOrder(List<String> attributes, Map<String, String> found) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (String attribute : attributes) {
            String text = found.get(attribute);
            if (text != null) {
                ordered.put(attribute, text);
            }
        }
        return ordered;
    }
}
