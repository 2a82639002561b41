package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Part;
import io.dynawright.processor.model.Shape;
import io.dynawright.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** How what an index holds of an item is read. */
final class IndexItemViews {

    private IndexItemViews() {}

    /** The class that reads these attributes. */
    static TypeSpec of(TableModel table, QueryTarget target, List<Attribute> held) {
        ClassName item = target.item();
        return TypeSpec.classBuilder(Names.ITEM_VIEW)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(
                        ParameterizedTypeName.get(RuntimeTypes.VIEW, TypeNames.className(table.entity()), item))
                .addJavadoc(Doc.of("Reads what the index holds of an item: all of that is fetched.")
                        .toCodeBlock())
                .addMethod(Classes.privateConstructor("Made by the query alone."))
                .addMethod(overriding("type")
                        .returns(ParameterizedTypeName.get(ClassName.get(Class.class), item))
                        .addStatement("return $T.class", item)
                        .build())
                .addMethod(overriding("paths")
                        .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.PATH))
                        .addStatement("return $T.of()", List.class)
                        .build())
                .addMethod(ReadMethod.of(
                        shape(item, held),
                        CatchAlls.CONSTANT,
                        CodecExpressions.outside(table),
                        Locals.of(table).reserve(Names.NESTED_IN_INDEX_QUERIES),
                        overriding("read")))
                .build();
    }

    private static Shape shape(ClassName item, List<Attribute> held) {
        List<Construction.Argument> arguments = held.stream()
                .<Construction.Argument>map(attribute -> new Construction.Argument.OfAttribute(attribute.javaName()))
                .toList();
        return new Shape(
                JavaType.Declared.of(item.packageName(), item.simpleNames().toArray(String[]::new)),
                List.<Part>copyOf(held),
                new Construction.Constructor(arguments));
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
