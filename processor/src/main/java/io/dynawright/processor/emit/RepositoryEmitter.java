package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.emit.operation.OperationMethod;
import io.dynawright.processor.emit.operation.Operations;
import io.dynawright.processor.emit.operation.Parameter;
import io.dynawright.processor.emit.operation.Result;
import io.dynawright.processor.model.TableModel;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** {@code XRepository}: runs every operation at once. Users may extend it with methods of their domain. */
final class RepositoryEmitter implements Emitter {

    @Override
    public TypeSpec emit(TableModel table) {
        TableTypes types = TableTypes.of(table);
        TypeSpec.Builder type = Classes.open(types.repository(), table.visibility())
                .addJavadoc(doc(table).toCodeBlock())
                .addField(connection())
                .addMethod(constructor());
        for (OperationMethod operation : Operations.of(table)) {
            if (operation.result() instanceof Result.Run run) {
                type.addMethod(facade(types, operation, run));
            }
        }
        return type.build();
    }

    private static Doc doc(TableModel table) {
        return Doc.of("Stores " + Javadocs.link(table.entity()) + " in table " + Javadocs.code(table.tableName())
                        + ". Immutable and thread-safe.")
                .paragraph("Every method runs the operation that the method of "
                        + Javadocs.link(table.names().operations()) + " with its name and parameters makes.");
    }

    private static FieldSpec connection() {
        return FieldSpec.builder(RuntimeTypes.DYNAWRIGHT, OperationMethod.CONNECTION, Modifier.PRIVATE, Modifier.FINAL)
                .addJavadoc(Doc.of("Runs the operations.").toCodeBlock())
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc(Doc.of("A repository over this connection; it makes no call.")
                        .param(OperationMethod.CONNECTION, "runs the operations")
                        .toCodeBlock())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.DYNAWRIGHT, OperationMethod.CONNECTION)
                .addStatement("this.$1L = $2T.requireNonNull($1L, $1S)", OperationMethod.CONNECTION, Objects.class)
                .build();
    }

    private static MethodSpec facade(TableTypes types, OperationMethod operation, Result.Run result) {
        Doc doc = operation.doc();
        MethodSpec.Builder method = MethodSpec.methodBuilder(operation.name())
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariables(operation.typeParameters())
                .returns(result.returned());
        for (Parameter parameter : operation.parameters()) {
            method.addParameter(parameter.type(), parameter.name());
        }
        CodeBlock arguments = operation.parameters().stream()
                .map(parameter -> CodeBlock.of("$L", parameter.name()))
                .collect(CodeBlock.joining(",$W"));
        return method.addJavadoc(doc.toCodeBlock())
                .addStatement(
                        "return $L.run($T.$L($L))",
                        OperationMethod.CONNECTION,
                        types.operations(),
                        operation.name(),
                        arguments)
                .build();
    }
}
