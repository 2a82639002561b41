package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.model.TableModel;
import java.util.List;
import java.util.stream.Stream;

/** {@code update} and {@code updateReturning}: change what must be there. */
final class UpdateMethods implements Methods {

    static final String RESULT = "the item after the update";

    @Override
    public List<OperationMethod> of(TableModel table) {
        Description description = Description.of(
                        "Changes attributes of the item with this key, which must be there.", RESULT)
                .paragraph("One {@code UpdateItem}. Attributes that are not mentioned stay as they are.")
                .throwing(RuntimeTypes.ITEM_NOT_FOUND, "if there is no item with this key")
                .throwing(RuntimeTypes.CONDITION_FAILED, "if a condition of the update does not hold");
        return forms(table, "update", description);
    }

    /** Methods that give the item, and methods that give what the caller's function says. */
    static List<OperationMethod> forms(TableModel table, String name, Description description) {
        Signatures signatures = new Signatures(table);
        OperationMethod plain = new OperationMethod(
                name,
                List.of(signatures.key(), signatures.changes()),
                new Result.Write(signatures.types().entity()),
                body(signatures, name, signatures.changes()),
                description);
        OperationMethod choosing = new OperationMethod(
                name + "Returning",
                List.of(OperationMethod.RESULT),
                List.of(signatures.key(), signatures.returningChanges()),
                new Result.Write(OperationMethod.RESULT),
                body(signatures, name, signatures.returningChanges()),
                description.returning(
                        "what the function says: the item before the update, what changed of it, or" + " nothing"));
        return Stream.of(plain, choosing)
                .flatMap(method -> KeyForms.of(table, method).stream())
                .toList();
    }

    private static CodeBlock body(Signatures signatures, String name, Parameter changes) {
        return CodeBlock.of(
                "$T.$L(new $T($L), $L)",
                RuntimeTypes.UPDATE_OPERATION,
                name,
                signatures.types().update(),
                signatures.key().name(),
                changes.name());
    }
}
