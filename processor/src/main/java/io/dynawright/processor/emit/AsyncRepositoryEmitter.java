package io.dynawright.processor.emit;

import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.emit.operation.OperationMethod;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/** {@code XAsyncRepository}: has every operation run, and waits for none. Users may extend it, too. */
final class AsyncRepositoryEmitter {

    private AsyncRepositoryEmitter() {}

    static TypeSpec emit(TableModel table, JavaType.Declared name, List<OperationMethod> operations) {
        Facade facade = new Facade(
                TypeNames.className(name),
                RuntimeTypes.DYNAWRIGHT_ASYNC,
                TableTypes.of(table).operations());
        TypeSpec.Builder type = facade.open(table.visibility(), doc(table));
        operations.forEach(operation ->
                operation.asynchronous().ifPresent(form -> type.addMethod(facade.method(operation, form))));
        return type.build();
    }

    private static Doc doc(TableModel table) {
        String repository = Javadocs.link(table.names().repository());
        return Doc.of("Stores " + Javadocs.link(table.entity()) + " in table " + Javadocs.code(table.tableName())
                        + " as " + repository + " does, and waits for nothing. Immutable and thread-safe.")
                .paragraph("Every method runs the operation that the method of "
                        + Javadocs.link(table.names().operations())
                        + " with its name and parameters makes, and gives a future, or results that arrive as they are"
                        + " asked for.")
                .paragraph("What keeps an operation from being made is thrown at once, by the method itself: an "
                        + Javadocs.link(RuntimeTypes.INVALID_REQUEST) + ", for instance. What fails later fails the"
                        + " future, or ends the results, with the exception that " + repository
                        + " throws. Cancelling a future cancels the request that is under way, and no more are sent.");
    }
}
