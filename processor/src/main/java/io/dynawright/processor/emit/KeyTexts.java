package io.dynawright.processor.emit;

import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.IndexKey;
import java.util.List;
import java.util.Optional;

/** How Javadoc tells the key of a query. */
public final class KeyTexts {

    private KeyTexts() {}

    /** The attributes that a query gives. */
    public static String partition(IndexKey key) {
        List<String> names = key.partition().stream()
                .map(Attribute::storedName)
                .map(Javadocs::code)
                .toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** The attributes that items are sorted by, unless there are none. */
    public static Optional<String> order(IndexKey key) {
        return key.sort().stream()
                .map(Attribute::storedName)
                .map(Javadocs::code)
                .reduce((first, next) -> first + ", then " + next);
    }

    /** What the parameter for one of the partition attributes is. */
    public static String parameter(IndexKey key, Attribute attribute) {
        return key.partition().size() == 1
                ? "the partition key"
                : "the partition key's " + Javadocs.code(attribute.storedName());
    }
}
