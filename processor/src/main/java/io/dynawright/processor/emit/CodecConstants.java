package io.dynawright.processor.emit;

import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The codecs that a class makes once and keeps: all that are made from something, but for those of which a document is
 * part. These are made where they are used, which costs nothing to speak of.
 */
final class CodecConstants {

    private final Map<CodecRef.Made, String> names;

    private CodecConstants(Map<CodecRef.Made, String> names) {
        this.names = names;
    }

    /** A constant may be called neither like the instance nor, lest it obscure it, like a class of the user's. */
    static CodecConstants of(Model model) {
        NameAllocator allocator = new NameAllocator();
        Stream.concat(
                        Stream.of("INSTANCE", CatchAlls.CONSTANT),
                        all(model)
                                .flatMap(CodecRef::named)
                                .map(type -> type.simpleNames().get(0)))
                .distinct()
                .forEach(allocator::newName);
        Map<CodecRef.Made, String> names = new LinkedHashMap<>();
        all(model)
                .flatMap(CodecConstants::kept)
                .forEach(codec -> names.computeIfAbsent(codec, each -> allocator.newName(CodecNames.constant(each))));
        return new CodecConstants(names);
    }

    /** The codecs of all attributes with what they are made of, which comes first. */
    private static Stream<CodecRef> all(Model model) {
        return model.attributes().stream().map(Attribute::codec).flatMap(CodecConstants::withParts);
    }

    private static Stream<CodecRef> withParts(CodecRef codec) {
        return Stream.concat(codec.parts().stream().flatMap(CodecConstants::withParts), Stream.of(codec));
    }

    private static Stream<CodecRef.Made> kept(CodecRef codec) {
        return codec instanceof CodecRef.Made made && !made.isConstant() && !made.holdsDocument()
                ? Stream.of(made)
                : Stream.empty();
    }

    /** The names, in the order of the constants. */
    List<String> names() {
        return List.copyOf(names.values());
    }

    /** The name of this codec's constant. */
    Optional<String> name(CodecRef codec) {
        return Optional.ofNullable(names.get(codec));
    }

    /** The constants, each after those that it is made of. */
    List<FieldSpec> fields(CodecExpressions codecs) {
        return names.entrySet().stream()
                .map(entry -> field(entry.getKey(), entry.getValue(), codecs))
                .toList();
    }

    /** The methods that tell Jackson generic types: an anonymous class in a constant could bear no Javadoc. */
    List<MethodSpec> references() {
        return names.entrySet().stream()
                .filter(entry -> entry.getKey() instanceof CodecRef.Json json && JsonTypes.isGeneric(json))
                .map(entry -> JsonTypes.reference((CodecRef.Json) entry.getKey(), entry.getValue()))
                .toList();
    }

    private static FieldSpec field(CodecRef.Made codec, String name, CodecExpressions codecs) {
        return FieldSpec.builder(CodecTypes.of(codec), name)
                .addJavadoc(CodecNames.doc(codec).toCodeBlock())
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer(codecs.made(codec))
                .build();
    }
}
