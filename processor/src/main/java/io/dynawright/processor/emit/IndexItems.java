package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What a query of an index gives of each item, where the index does not hold all of it: a value with accessors. */
final class IndexItems {

    private final TableModel table;
    private final QueryTarget target;
    private final Locals locals;
    private final List<ItemPart> parts;

    private IndexItems(TableModel table, QueryTarget target, List<Attribute> held) {
        this.table = table;
        this.target = target;
        this.locals = Locals.of(table).reserve(KeyMethods.NAMED).reserve(Names.NESTED_IN_INDEX_QUERIES);
        this.parts = held.stream()
                .map(attribute -> new ItemPart(attribute, locals.attribute(attribute)))
                .toList();
    }

    /** The class with these attributes. */
    static TypeSpec of(TableModel table, QueryTarget target, List<Attribute> held) {
        return new IndexItems(table, target, held).type();
    }

    private TypeSpec type() {
        ClassName name = target.item();
        TypeSpec.Builder type = Classes.closed(name, table.visibility())
                .addModifiers(Modifier.STATIC)
                .addJavadoc(Doc.of("What " + target.description() + " holds of an item of "
                                + Javadocs.link(table.entity()) + ".")
                        .toCodeBlock());
        parts.forEach(part ->
                type.addField(FieldSpec.builder(part.type(), part.name(), Modifier.PRIVATE, Modifier.FINAL)
                        .addJavadoc(Doc.of("Attribute " + code(part) + ".").toCodeBlock())
                        .build()));
        type.addMethod(constructor());
        parts.forEach(part -> type.addMethod(accessor(part)));
        return type.addMethod(KeyMethods.equality(name, parts, locals))
                .addMethod(KeyMethods.hash(parts))
                .addMethod(KeyMethods.text(name, parts, table.sensitive()))
                .build();
    }

    private MethodSpec constructor() {
        Doc doc = Doc.of("What was read.");
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        for (ItemPart part : parts) {
            doc = doc.param(part.name(), code(part));
            constructor.addParameter(part.type(), part.name());
            constructor.addStatement("this.$1L = $1L", part.name());
        }
        return constructor.addJavadoc(doc.toCodeBlock()).build();
    }

    private MethodSpec accessor(ItemPart part) {
        String value = part.isNullable() ? "its value; null if the item does not have it" : "its value";
        return Accessors.of(table, part.attribute(), value)
                .addModifiers(Modifier.PUBLIC)
                .returns(part.type())
                .addStatement("return $L", part.copied())
                .build();
    }

    private static String code(ItemPart part) {
        return Javadocs.code(part.attribute().storedName());
    }
}
