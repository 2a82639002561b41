package io.dynawright.processor.declare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types that an attribute can have, besides enums: what the runtime on the user's class path has codecs for. */
public record CodecCatalogue(Map<JavaType, CodecRef> codecs) {

    private static final Set<String> BOXES =
            Set.of("Boolean", "Byte", "Character", "Double", "Float", "Integer", "Long", "Short");

    public CodecCatalogue {
        codecs = Collections.unmodifiableMap(new LinkedHashMap<>(codecs));
    }

    /** The codec of this type. */
    public Optional<CodecRef> find(JavaType type) {
        return Optional.ofNullable(codecs.get(type));
    }

    /** The supported types in few words, for messages. */
    public String summary() {
        Stream<String> named = codecs.keySet().stream()
                .filter(type -> !isPrimitiveOrBox(type))
                .map(CodecCatalogue::shortName)
                .sorted(String.CASE_INSENSITIVE_ORDER);
        List<String> all = Stream.of(Stream.of("the primitives and their boxes"), named, Stream.of("enums"))
                .flatMap(names -> names)
                .toList();
        return all.subList(0, all.size() - 1).stream()
                .collect(Collectors.joining(", ", "", " and " + all.get(all.size() - 1)));
    }

    private static boolean isPrimitiveOrBox(JavaType type) {
        return type instanceof JavaType.Primitive
                || (type instanceof JavaType.Declared declared
                        && declared.packageName().equals("java.lang")
                        && BOXES.contains(declared.simpleName()));
    }

    private static String shortName(JavaType type) {
        return type instanceof JavaType.Declared declared ? declared.simpleName() : type.toString();
    }
}
