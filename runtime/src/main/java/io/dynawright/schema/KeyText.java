package io.dynawright.schema;

import io.dynawright.codec.ItemReader;
import io.dynawright.error.ConversionException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The key of an item that cannot be read, as messages show it. */
final class KeyText {

    private KeyText() {}

    /** The key's attributes as text, as far as they can be read. */
    static Map<String, String> of(KeySchema key, Supplier<? extends ItemReader> item) {
        List<String> attributes = key.attributes();
        Map<String, String> found = new LinkedHashMap<>();
        try {
            ItemReader in = item.get();
            for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                if (attributes.contains(name)) {
                    found.put(name, text(in));
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
