package io.dynawright.logging;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as people read them; bytes are only counted. */
final class ItemText {

    private ItemText() {}

    /** {@code {orderId="o-1", total=12.5}}, without these attributes. */
    static String of(Map<String, AttributeValue> item, Set<String> hidden) {
        return item.entrySet().stream()
                .filter(entry -> !hidden.contains(entry.getKey()))
                .map(entry -> entry.getKey() + "=" + text(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String text(AttributeValue value) {
        return switch (value.type()) {
            case S -> KeyValues.quoted(value.s());
            case N -> value.n();
            case B -> bytes(value.b().asByteArrayUnsafe().length);
            case BOOL -> String.valueOf(value.bool());
            case M -> of(value.m(), Set.of());
            case L -> joined("[", value.l(), ItemText::text, "]");
            case SS -> joined("<", value.ss(), KeyValues::quoted, ">");
            case NS -> joined("<", value.ns(), number -> number, ">");
            case BS -> joined("<", value.bs(), binary -> bytes(binary.asByteArrayUnsafe().length), ">");
            default -> "null";
        };
    }

    private static String bytes(int length) {
        return length + " bytes";
    }

    private static <V> String joined(String open, Collection<V> values, Function<V, String> text, String close) {
        Stream<String> texts = values.stream().map(text);
        return texts.collect(Collectors.joining(", ", open, close));
    }
}
