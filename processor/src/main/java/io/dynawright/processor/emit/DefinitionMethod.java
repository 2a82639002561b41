package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import io.dynawright.processor.declare.StoredType;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Index;
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
        chain.add("\n.key($L)", IndexDefinition.names(table.key().attributes()));
        for (Index index : table.indexes()) {
            chain.add(new IndexDefinition(table, index).line());
        }
        chain.add(LifecycleDefinition.line(table));
        chain.add(texts("sensitive", table.sensitive()));
        chain.add(texts("keySources", table.zonedKeySources()));
        chain.add(new EvolutionDefinition(table).line());
        chain.add(new SettingsDefinition(table.settings()).line());
        return MethodSpec.methodBuilder("define")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(RuntimeTypes.TABLE_DEFINITION)
                .addStatement("$L", chain.add("\n.build()").build())
                .build();
    }

    /** One line; empty if there is nothing to say. */
    private static CodeBlock texts(String method, List<String> texts) {
        CodeBlock arguments =
                texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", "));
        return texts.isEmpty() ? arguments : CodeBlock.of("\n.$L($L)", method, arguments);
    }

    private static CodeBlock attribute(Attribute attribute) {
        StoredType type = attribute.operand().codec().storedAs();
        return type == StoredType.DYNAMIC
                ? CodeBlock.of("\n.attribute($L)", names(attribute))
                : CodeBlock.of(
                        "\n.attribute($L, $T.$L)", names(attribute), RuntimeTypes.ATTRIBUTE_TYPE, type.descriptor());
    }

    /** The name in DynamoDB, and the one in Java where that is another. */
    private static CodeBlock names(Attribute attribute) {
        return attribute.storedName().equals(attribute.javaName())
                ? CodeBlock.of("$S", attribute.storedName())
                : CodeBlock.of("$S, $S", attribute.storedName(), attribute.javaName());
    }
}
