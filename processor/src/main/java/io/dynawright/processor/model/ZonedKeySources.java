package io.dynawright.processor.model;

import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.JavaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the attributes of which keys are derived and that can look different in each time zone. They are read alike in all of
 * them, or an item would have another key in each.
 */
final class ZonedKeySources {

    private static final Set<String> ZONED = Set.of(
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.LocalDateTime",
            "java.util.Calendar",
            "java.util.GregorianCalendar");

    private ZonedKeySources() {}

    /** Their names in DynamoDB, today's and former ones, in the order of the source. */
    static List<String> names(TableModel table) {
        Set<String> keys = Stream.concat(
                        table.key().attributes().stream(),
                        table.indexes().stream().flatMap(index -> index.key().attributes().stream()))
                .map(Attribute::storedName)
                .collect(Collectors.toSet());
        return table.layout().shapes().stream()
                .flatMap(shape -> sources(shape, keys))
                .flatMap(
                        attribute -> Stream.concat(Stream.of(attribute.storedName()), attribute.formerNames().stream()))
                .distinct()
                .toList();
    }

    private static Stream<Attribute> sources(Shape shape, Set<String> keys) {
        List<List<String>> derived = shape.derived().stream()
                .filter(attribute -> keys.contains(attribute.storedName()))
                .map(attribute -> attribute.derivation().orElseThrow().sources())
                .toList();
        return shape.attributes().stream()
                .filter(ZonedKeySources::isZoned)
                .filter(attribute -> derived.stream()
                        .anyMatch(sources -> sources.isEmpty() || sources.contains(attribute.javaName())));
    }

    private static boolean isZoned(Attribute attribute) {
        CodecRef codec = attribute.codec();
        return !(codec instanceof CodecRef.Zoned) && (hasUnseenParts(codec) || isZoned(attribute.type()));
    }

    /** What lies in a document, and what a codec of the user's does, is not known here, and may be zoned. */
    private static boolean hasUnseenParts(CodecRef codec) {
        return codec.holdsDocument()
                || codec instanceof CodecRef.Custom
                || codec.parts().stream().anyMatch(ZonedKeySources::hasUnseenParts);
    }

    private static boolean isZoned(JavaType type) {
        if (type instanceof JavaType.Array array) {
            return isZoned(array.component());
        }
        return type instanceof JavaType.Declared declared
                && (ZONED.contains(declared.qualifiedName())
                        || declared.arguments().stream().anyMatch(ZonedKeySources::isZoned));
    }
}
