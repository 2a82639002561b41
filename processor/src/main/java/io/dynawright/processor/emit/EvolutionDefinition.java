package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.dynawright.processor.model.Evolution.Upcaster;
import io.dynawright.processor.model.TableModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What a schema says of how the form of its items has changed; nothing for most tables. */
record EvolutionDefinition(TableModel table) {

    /** A line of the chain in the chain. */
    private static final String NEXT = "\n        ";

    private static final TypeName ITEM = ParameterizedTypeName.get(
            ClassName.get(Map.class), ClassName.get(String.class), RuntimeTypes.ATTRIBUTE_VALUE);

    /** One line of the chain that makes the definition; empty if there is nothing to say. */
    CodeBlock line() {
        if (!table.evolves()) {
            return CodeBlock.of("");
        }
        CodeBlock.Builder calls = CodeBlock.builder();
        table.evolution()
                .ifPresent(version -> calls.add(
                        "$L.version($S, $L, $L)", NEXT, version.attribute(), version.current(), version.oldest()));
        table.formerNames()
                .forEach((name, former) ->
                        calls.add("$L.formerNames($S, $L)", NEXT, name, IndexDefinition.texts(former)));
        return CodeBlock.of("\n.evolution($T.builder()$L$L.build())", RuntimeTypes.EVOLUTION, calls.build(), NEXT);
    }

    /** The method that calls those of the entity that bring items from one version to the next. */
    Optional<MethodSpec> upcast() {
        List<Upcaster> upcasters =
                table.evolution().map(version -> version.upcasters()).orElse(List.of());
        return upcasters.isEmpty() ? Optional.empty() : Optional.of(upcast(upcasters));
    }

    private MethodSpec upcast(List<Upcaster> upcasters) {
        Locals locals =
                Locals.of(table).reserve(List.of(table.entity().simpleNames().get(0)));
        String from = locals.other("from");
        String item = locals.other("item");
        CodeBlock.Builder body = CodeBlock.builder().add("return switch ($L) {\n$>", from);
        for (Upcaster upcaster : upcasters) {
            body.add("case $L -> $T.$L($L);\n", upcaster.from(), TypeNames.of(table.entity()), upcaster.method(), item);
        }
        body.add("default -> super.upcast($L, $L);\n$<};\n", from, item);
        return MethodSpec.methodBuilder("upcast")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(ITEM)
                .addParameter(TypeName.INT, from)
                .addParameter(ITEM, item)
                .addCode(body.build())
                .build();
    }
}
