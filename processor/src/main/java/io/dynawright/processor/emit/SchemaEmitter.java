package io.dynawright.processor.emit;

import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.TableModel;
import javax.lang.model.element.Modifier;

/** {@code XSchema}: reads and writes the entity, and describes its table. */
final class SchemaEmitter implements Emitter {

    @Override
    public TypeSpec emit(TableModel table) {
        TableTypes types = TableTypes.of(table);
        CodecExpressions codecs = CodecExpressions.within(table);
        StoringMethods storing = StoringMethods.of(table, codecs);
        CheckMethods checks = CheckMethods.of(table, codecs.constantNames());
        return Classes.closed(types.schema(), table.visibility())
                .superclass(ParameterizedTypeName.get(RuntimeTypes.ENTITY_SCHEMA, types.entity()))
                .addJavadoc(doc(table).toCodeBlock())
                .addField(Classes.instance(types.schema(), "The one instance; it is immutable."))
                .addFields(codecs.constants())
                .addFields(storing.constants())
                .addFields(checks.constants())
                .addMethod(constructor(table, types))
                .addMethods(storing.methods(overriding("read"), overriding("write")))
                .addMethods(new LifecycleMethods(table, codecs).methods())
                .addMethod(key(table, types))
                .addMethod(DefinitionMethod.of(table))
                .addMethods(new EvolutionDefinition(table).upcast().stream().toList())
                .addMethods(checks.methods())
                .addMethods(codecs.references())
                .build();
    }

    private static Doc doc(TableModel table) {
        Doc doc = Doc.of("Reads and writes " + Javadocs.link(table.entity()) + " as an item of table "
                        + Javadocs.code(table.tableName()) + ".")
                .paragraph("It is a table schema of the AWS enhanced client too: {@code enhancedClient.table(\""
                        + table.tableName() + "\", " + table.names().schema().simpleName() + ".INSTANCE" + cipher(table)
                        + ")}.");
        return table.version().map(version -> doc.paragraph(warning(version))).orElse(doc);
    }

    private static String cipher(TableModel table) {
        return table.attributes().stream().anyMatch(attribute -> attribute.is(LifecycleMark.Encrypted.class))
                ? ".encryptedWith(cipher)"
                : "";
    }

    private static String warning(Attribute version) {
        return "The version " + Javadocs.code(version.storedName())
                + " does not hold across the replicas of a global table that is eventually consistent, nor does the"
                + " uniqueness of an insert: each region checks its own replica, and the later write wins. Write each"
                + " item in one region, or use multi-region strong consistency.";
    }

    private static MethodSpec constructor(TableModel table, TableTypes types) {
        return MethodSpec.constructorBuilder()
                .addJavadoc(Doc.of("There is {@link #INSTANCE}.").toCodeBlock())
                .addModifiers(Modifier.PRIVATE)
                .addStatement(
                        "super($T.LEVEL_1, $T.class, $S)", RuntimeTypes.RUNTIME_API, types.entity(), table.tableName())
                .build();
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    private static MethodSpec key(TableModel table, TableTypes types) {
        Locals locals = Locals.of(table);
        String entity = locals.entity(table.entity());
        return MethodSpec.methodBuilder("key")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(types.key())
                .addParameter(types.entity(), entity)
                .addCode(EntityKeys.of(table, entity, locals))
                .build();
    }
}
