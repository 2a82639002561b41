package io.dynawright.processor.emit;

import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.emit.operation.OperationMethod;
import io.dynawright.processor.emit.operation.Parameter;
import io.dynawright.processor.emit.operation.Result;
import io.dynawright.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code XOperations}: every operation as a value, made without a client. */
final class OperationsEmitter {

    private OperationsEmitter() {}

    static TypeSpec emit(TableModel table, List<OperationMethod> operations) {
        TableTypes types = TableTypes.of(table);
        TypeSpec.Builder type = Classes.closed(types.operations(), table.visibility())
                .addJavadoc(doc(table).toCodeBlock())
                .addMethod(Classes.privateConstructor("There are only static methods."));
        operations.forEach(operation -> type.addMethod(factory(table, operation)));
        return type.build();
    }

    private static Doc doc(TableModel table) {
        return Doc.of("The operations on table " + Javadocs.code(table.tableName())
                + " as values, to be run by {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in a batch or a"
                + " transaction. Each is the twin of the "
                + Javadocs.link(table.names().repository())
                + " method with its name, but for {@code check}, which exists in transactions alone.");
    }

    private static MethodSpec factory(TableModel table, OperationMethod operation) {
        Doc doc = operation.withParameters(Doc.of(operation.summary()));
        MethodSpec.Builder method = MethodSpec.methodBuilder(operation.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariables(operation.typeParameters())
                .returns(operation.result().operation());
        for (Parameter parameter : operation.parameters()) {
            method.addParameter(parameter.type(), parameter.name());
        }
        return method.addJavadoc(doc.returns("the operation, not yet run")
                        .see(more(table, operation))
                        .toCodeBlock())
                .addStatement("return $L", operation.body())
                .build();
    }

    /** Where there is more about it: the method that runs it, or what a transaction does with it. */
    private static String more(TableModel table, OperationMethod operation) {
        return operation.result() instanceof Result.Run
                ? Javadocs.reference(table.names().repository()) + "#" + operation.name()
                : RuntimeTypes.CHECK_OPERATION.canonicalName();
    }
}
