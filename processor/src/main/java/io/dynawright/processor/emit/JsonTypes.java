package io.dynawright.processor.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.dynawright.processor.declare.CodecRef;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** What tells Jackson a type: its class, unless that does not say everything. */
final class JsonTypes {

    /** That of the user's Jackson: said in one word, the name would be relocated with the processor's own. */
    private static final ClassName TYPE_REFERENCE =
            ClassName.get(String.join(".", "com", "fasterxml", "jackson", "core", "type"), "TypeReference");

    private JsonTypes() {}

    /** The expression for the type of the codec in this constant. */
    static CodeBlock of(CodecRef.Json codec, String constant) {
        return isGeneric(codec)
                ? CodeBlock.of("$L()", method(constant))
                : CodeBlock.of("$T.class", TypeNames.of(codec.served()));
    }

    static boolean isGeneric(CodecRef.Json codec) {
        return isGeneric(TypeNames.of(codec.served()));
    }

    private static boolean isGeneric(TypeName type) {
        return type instanceof ParameterizedTypeName
                || (type instanceof ArrayTypeName array && isGeneric(array.componentType));
    }

    /** The method that says a generic type. */
    static MethodSpec reference(CodecRef.Json codec, String constant) {
        TypeName reference = ParameterizedTypeName.get(TYPE_REFERENCE, TypeNames.of(codec.served()));
        return MethodSpec.methodBuilder(method(constant))
                .addJavadoc(Doc.of("Says the type of {@link #" + constant + "} to Jackson.")
                        .returns("the type")
                        .toCodeBlock())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(reference)
                .addStatement("return new $T() {}", reference)
                .build();
    }

    private static String method(String constant) {
        String words = Arrays.stream(constant.split("_", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
