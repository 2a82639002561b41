package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.TableModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** How generated code names a codec, and reads and writes with it: the one place that knows. */
final class CodecExpressions {

    private final Map<JavaType.Declared, String> enumConstants;

    /** What stands before an enum's constant: nothing in the schema itself. */
    private final CodeBlock qualifier;

    private CodecExpressions(Map<JavaType.Declared, String> enumConstants, CodeBlock qualifier) {
        this.enumConstants = enumConstants;
        this.qualifier = qualifier;
    }

    /** For code in the schema, which holds the codecs of enums. */
    static CodecExpressions within(TableModel table) {
        return new CodecExpressions(enumConstants(table), CodeBlock.of(""));
    }

    /** For code in the other generated types. */
    static CodecExpressions outside(TableModel table) {
        ClassName schema = TypeNames.className(table.names().schema());
        return new CodecExpressions(enumConstants(table), CodeBlock.of("$T.", schema));
    }

    /** A constant may be called neither like the instance nor, lest it obscure it, like the class of an enum. */
    private static Map<JavaType.Declared, String> enumConstants(TableModel table) {
        NameAllocator names = new NameAllocator();
        Stream.concat(
                        Stream.of("INSTANCE"),
                        enums(table).map(type -> type.simpleNames().get(0)))
                .distinct()
                .forEach(names::newName);
        Map<JavaType.Declared, String> constants = new LinkedHashMap<>();
        enums(table)
                .forEach(type ->
                        constants.computeIfAbsent(type, each -> names.newName(upperSnakeCase(each.simpleName()))));
        return constants;
    }

    private static Stream<JavaType.Declared> enums(TableModel table) {
        return table.attributes().stream()
                .map(Attribute::codec)
                .filter(CodecRef.EnumOf.class::isInstance)
                .map(codec -> ((CodecRef.EnumOf) codec).enumType());
    }

    private static String upperSnakeCase(String camelCase) {
        return camelCase
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    /** The names of the schema's constants for enums. */
    List<String> constantNames() {
        return List.copyOf(enumConstants.values());
    }

    /** The schema's constants for enums, one for each type. */
    List<FieldSpec> constants() {
        return enumConstants.entrySet().stream()
                .map(entry -> constant(TypeNames.className(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static FieldSpec constant(ClassName enumType, String name) {
        return FieldSpec.builder(ParameterizedTypeName.get(RuntimeTypes.ENUM_CODEC, enumType), name)
                .addJavadoc(Doc.of("Stores {@code " + enumType.simpleName() + "} by the names of its constants.")
                        .toCodeBlock())
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($T.values())", RuntimeTypes.ENUM_CODEC, enumType)
                .build();
    }

    /** The codec. */
    CodeBlock codec(CodecRef codec) {
        if (codec instanceof CodecRef.EnumOf enumOf) {
            return CodeBlock.of("$L$L", qualifier, enumConstants.get(enumOf.enumType()));
        }
        JavaType.Declared type =
                codec instanceof CodecRef.Primitive primitive ? primitive.codec() : ((CodecRef.Constant) codec).codec();
        return CodeBlock.of("$T.INSTANCE", TypeNames.className(type));
    }

    /** The value on which the reader of this name stands. */
    CodeBlock read(CodecRef codec, String reader) {
        String method = codec instanceof CodecRef.Primitive ? "readPrimitive" : "read";
        return CodeBlock.of("$L.$L($L)", codec(codec), method, reader);
    }

    /** The statements that write an attribute's value, unless it is null, to the writer of this name. */
    CodeBlock write(Attribute attribute, CodeBlock value, String writer) {
        String name = attribute.storedName();
        CodeBlock codec = codec(attribute.codec());
        if (attribute.codec() instanceof CodecRef.Primitive) {
            return CodeBlock.builder()
                    .addStatement("$L.name($S)", writer, name)
                    .addStatement("$L.writePrimitive($L, $L)", codec, value, writer)
                    .build();
        }
        return CodeBlock.builder()
                .addStatement("$L.attribute($S, $L, $L)", writer, name, value, codec)
                .build();
    }
}
