package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Shape;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.model.Variants;
import io.dynawright.processor.model.Variants.Variant;
import java.util.List;

/** The statements that return the key of an entity. */
final class EntityKeys {

    private EntityKeys() {}

    /** For the entity in this variable. A sealed type without the getters leaves them to its classes. */
    static CodeBlock of(TableModel table, String entity, Locals locals) {
        List<Attribute> key = table.key().attributes();
        ClassName type = TableTypes.of(table).key();
        return table.layout() instanceof Variants variants
                        && !key.stream().allMatch(attribute -> attribute.owner().equals(variants.type()))
                ? ofEach(variants, key, type, entity, locals)
                : key(type, entity, key);
    }

    private static CodeBlock ofEach(
            Variants variants, List<Attribute> key, ClassName type, String entity, Locals locals) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Variant variant : variants.variants()) {
            Shape shape = variant.shape();
            String object = locals.entity(shape.type());
            code.beginControlFlow("if ($L instanceof $T $L)", entity, TypeNames.of(shape.type()), object)
                    .add(key(type, object, in(shape, key)))
                    .endControlFlow();
        }
        return code.add(VariantMethods.unknown(variants, entity)).build();
    }

    /** The same attributes as one of the classes has them. */
    private static List<Attribute> in(Shape shape, List<Attribute> key) {
        return key.stream()
                .flatMap(wanted -> shape.attributes().stream()
                        .filter(attribute -> attribute.storedName().equals(wanted.storedName())))
                .toList();
    }

    private static CodeBlock key(ClassName type, String entity, List<Attribute> key) {
        return CodeBlock.builder()
                .addStatement("return $T.of($L)", type, Values.of(entity, key))
                .build();
    }
}
