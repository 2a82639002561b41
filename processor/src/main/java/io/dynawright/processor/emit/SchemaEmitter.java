package io.dynawright.processor.emit;

import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.model.TableModel;
import javax.lang.model.element.Modifier;

/** {@code XSchema}: reads and writes the entity, and describes its table. */
final class SchemaEmitter implements Emitter {

    @Override
    public TypeSpec emit(TableModel table) {
        TableTypes types = TableTypes.of(table);
        CodecExpressions codecs = CodecExpressions.within(table);
        StoringMethods storing = StoringMethods.of(table, codecs);
        return Classes.closed(types.schema(), table.visibility())
                .superclass(ParameterizedTypeName.get(RuntimeTypes.ENTITY_SCHEMA, types.entity()))
                .addJavadoc(doc(table).toCodeBlock())
                .addField(Classes.instance(types.schema(), "The one instance; it is immutable."))
                .addFields(codecs.constants())
                .addFields(storing.constants())
                .addMethod(constructor(table, types))
                .addMethods(storing.methods(overriding("read"), overriding("write")))
                .addMethod(key(table, types))
                .addMethod(DefinitionMethod.of(table))
                .addMethods(codecs.references())
                .build();
    }

    private static Doc doc(TableModel table) {
        return Doc.of("Reads and writes " + Javadocs.link(table.entity()) + " as an item of table "
                        + Javadocs.code(table.tableName()) + ".")
                .paragraph("It is a table schema of the AWS enhanced client too: {@code enhancedClient.table(\""
                        + table.tableName() + "\", " + table.names().schema().simpleName() + ".INSTANCE)}.");
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
