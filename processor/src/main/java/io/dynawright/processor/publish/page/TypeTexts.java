package io.dynawright.processor.publish.page;

import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.StoredType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How types are told. */
public final class TypeTexts {

    private TypeTexts() {}

    /** A Java type without its packages. */
    public static String java(JavaType type) {
        if (type instanceof JavaType.Declared declared) {
            String arguments =
                    declared.arguments().stream().map(TypeTexts::java).collect(Collectors.joining(", "));
            return arguments.isEmpty() ? declared.simpleName() : declared.simpleName() + "<" + arguments + ">";
        }
        return type instanceof JavaType.Array array ? java(array.component()) + "[]" : type.toString();
    }

    /** A stored type: DynamoDB's name, and what it means. */
    public static String stored(StoredType type) {
        return type == StoredType.DYNAMIC ? "any type" : words(type) + " (" + type.descriptor() + ")";
    }

    private static String words(StoredType type) {
        return switch (type) {
            case TEXT -> "string";
            case NUMBER -> "number";
            case BINARY -> "binary";
            case BOOLEAN -> "boolean";
            case TEXT_SET -> "string set";
            case NUMBER_SET -> "number set";
            case BINARY_SET -> "binary set";
            case LIST -> "list";
            case MAP -> "map";
            case DYNAMIC -> "any";
        };
    }

    /** A codec and all that it is made of. */
    public static Stream<CodecRef> codecs(CodecRef codec) {
        return Stream.concat(Stream.of(codec), codec.parts().stream().flatMap(TypeTexts::codecs));
    }

    /** Words in a sentence: "a", "a and b", "a, b and c". */
    public static String listed(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
