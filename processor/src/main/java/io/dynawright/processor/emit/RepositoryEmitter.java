package io.dynawright.processor.emit;

import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.emit.operation.OperationMethod;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/** {@code XRepository}: runs every operation at once. Users may extend it with methods of their domain. */
final class RepositoryEmitter {

    private RepositoryEmitter() {}

    static TypeSpec emit(TableModel table, List<OperationMethod> operations) {
        TableTypes types = TableTypes.of(table);
        Facade facade = new Facade(types.repository(), RuntimeTypes.DYNAWRIGHT, types.operations());
        TypeSpec.Builder type = facade.open(table.visibility(), doc(table));
        operations.forEach(
                operation -> operation.blocking().ifPresent(form -> type.addMethod(facade.method(operation, form))));
        return type.build();
    }

    private static Doc doc(TableModel table) {
        return Doc.of("Stores " + Javadocs.link(table.entity()) + " in table " + Javadocs.code(table.tableName())
                        + ". Immutable and thread-safe.")
                .paragraph("Every method runs the operation that the method of "
                        + Javadocs.link(table.names().operations()) + " with its name and parameters makes.");
    }
}
