package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import io.dynawright.processor.declare.StoredType;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Index;
import io.dynawright.processor.model.PrimaryKey;
import io.dynawright.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The schema's {@code define}: what a table for the entity looks like. */
final class DefinitionMethod {

    private DefinitionMethod() {}

    static MethodSpec of(TableModel table) {
        CodeBlock.Builder chain =
                CodeBlock.builder().add("return $T.of($S)", RuntimeTypes.TABLE_DEFINITION, table.tableName());
        for (Attribute attribute : table.attributes()) {
            chain.add(attribute(attribute));
        }
        chain.add("\n.key($L)", names(table.key().attributes()));
        for (Index index : table.indexes()) {
            chain.add(index(index));
        }
        return MethodSpec.methodBuilder("define")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(RuntimeTypes.TABLE_DEFINITION)
                .addStatement("$L", chain.add("\n.build()").build())
                .build();
    }

    private static CodeBlock attribute(Attribute attribute) {
        StoredType type = attribute.operand().codec().storedAs();
        return type == StoredType.DYNAMIC
                ? CodeBlock.of("\n.attribute($S)", attribute.storedName())
                : CodeBlock.of(
                        "\n.attribute($S, $T.$L)",
                        attribute.storedName(),
                        RuntimeTypes.ATTRIBUTE_TYPE,
                        type.descriptor());
    }

    private static CodeBlock index(Index index) {
        PrimaryKey key = index.key();
        return index instanceof Index.Global
                ? CodeBlock.of("\n.globalIndex($S, $L)", index.name(), names(key.attributes()))
                : CodeBlock.of(
                        "\n.localIndex($S, $L)",
                        index.name(),
                        names(key.sort().stream().toList()));
    }

    private static CodeBlock names(List<Attribute> attributes) {
        return attributes.stream()
                .map(attribute -> CodeBlock.of("$S", attribute.storedName()))
                .collect(CodeBlock.joining(", "));
    }
}
