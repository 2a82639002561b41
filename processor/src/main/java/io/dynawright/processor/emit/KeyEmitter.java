package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.model.PrimaryKey;
import io.dynawright.processor.model.TableModel;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** {@code XKey}: the primary key as a value. */
final class KeyEmitter implements Emitter {

    @Override
    public TypeSpec emit(TableModel table) {
        TableTypes types = TableTypes.of(table);
        Locals locals = Locals.of(table).reserve(KeyMethods.NAMED);
        List<KeyPart> parts = table.key().attributes().stream()
                .map(attribute -> new KeyPart(attribute, locals.attribute(attribute)))
                .toList();
        TypeSpec.Builder type = Classes.closed(types.key(), table.visibility())
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.ENTITY_KEY, types.entity()))
                .addJavadoc(doc(table).toCodeBlock());
        parts.forEach(part -> type.addField(field(table.key(), part)));
        type.addMethod(constructor(parts)).addMethod(factory(table, parts));
        parts.forEach(part -> type.addMethod(accessor(table, part)));
        return type.addMethod(write(table, parts, locals))
                .addMethod(KeyMethods.equality(types.key(), parts, locals))
                .addMethod(KeyMethods.hash(parts))
                .addMethod(KeyMethods.text(types.key(), parts, table.sensitive()))
                .build();
    }

    private static Doc doc(TableModel table) {
        String attributes = table.key().attributes().stream()
                .map(attribute -> Javadocs.code(attribute.storedName()))
                .collect(Collectors.joining(" and "));
        return Doc.of("The primary key of " + Javadocs.link(table.entity()) + ": " + attributes + " of table "
                + Javadocs.code(table.tableName()) + ".");
    }

    private static FieldSpec field(PrimaryKey key, KeyPart part) {
        return FieldSpec.builder(part.type(), part.name(), Modifier.PRIVATE, Modifier.FINAL)
                .addJavadoc(Doc.of("The " + role(key, part) + ".").toCodeBlock())
                .build();
    }

    private static String role(PrimaryKey key, KeyPart part) {
        return part.attribute().equals(key.partition()) ? "partition key" : "sort key";
    }

    private static MethodSpec constructor(List<KeyPart> parts) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc(
                        parameters(Doc.of("A key of checked values."), parts).toCodeBlock())
                .addModifiers(Modifier.PRIVATE);
        for (KeyPart part : parts) {
            constructor.addParameter(part.type(), part.name());
            constructor.addStatement("this.$1L = $1L", part.name());
        }
        return constructor.build();
    }

    private static Doc parameters(Doc doc, List<KeyPart> parts) {
        Doc all = doc;
        for (KeyPart part : parts) {
            all = all.param(part.name(), Javadocs.code(part.attribute().storedName()));
        }
        return all;
    }

    private static MethodSpec factory(TableModel table, List<KeyPart> parts) {
        TableTypes types = TableTypes.of(table);
        Doc doc = parameters(Doc.of("The key with these values."), parts).returns("the key");
        if (parts.stream().anyMatch(part -> !part.type().isPrimitive())) {
            doc = doc.throwing(RuntimeTypes.INVALID_REQUEST, "if a value is null");
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder("of")
                .addJavadoc(doc.toCodeBlock())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(types.key());
        parts.forEach(part -> method.addParameter(part.type(), part.name()));
        List<CodeBlock> checked =
                parts.stream().map(part -> part.checked(table.tableName())).toList();
        return method.addStatement("return new $T($Z$L)", types.key(), Values.arguments(checked))
                .build();
    }

    private static MethodSpec accessor(TableModel table, KeyPart part) {
        JavaType.Declared entity = table.entity();
        String role = role(table.key(), part);
        return MethodSpec.methodBuilder(part.attribute().pathAccessor())
                .addJavadoc(Doc.of("The " + role + ", from " + Javadocs.getterSeenFrom(entity, part.attribute()) + ".")
                        .returns(Javadocs.code(part.attribute().storedName()))
                        .toCodeBlock())
                .addModifiers(Modifier.PUBLIC)
                .returns(part.type())
                .addStatement("return $L", part.copied())
                .build();
    }

    private static MethodSpec write(TableModel table, List<KeyPart> parts, Locals locals) {
        CodecExpressions codecs = CodecExpressions.outside(table);
        String out = locals.other("out");
        MethodSpec.Builder method = MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.ITEM_WRITER, out);
        for (KeyPart part : parts) {
            method.addCode(codecs.write(part.attribute(), CodeBlock.of("$L", part.name()), out));
        }
        return method.build();
    }
}
