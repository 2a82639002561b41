package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.emit.Locals;
import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.model.TableModel;
import java.util.List;
import java.util.stream.Stream;

/** {@code update} and {@code updateReturning}: change what must be there. */
final class UpdateMethods implements Methods {

    static final String RESULT = "the item after the update";

    @Override
    public List<OperationMethod> of(TableModel table) {
        Description byKey = description("Changes attributes of the item with this key, which must be there.");
        return Stream.concat(
                        forms(table, "update", Versioning.ofUpdate(table, byKey)).stream(), Stream.of(byItem(table)))
                .toList();
    }

    private static Description description(String summary) {
        return Description.of(summary, RESULT)
                .paragraph("One {@code UpdateItem}. Attributes that are not mentioned stay as they are.")
                .throwing(RuntimeTypes.ITEM_NOT_FOUND, "if there is no item with this key")
                .throwing(RuntimeTypes.CONDITION_FAILED, "if a condition of the update does not hold");
    }

    /** Methods that give the item, and methods that give what the caller's function says. */
    static List<OperationMethod> forms(TableModel table, String name, Description description) {
        Signatures signatures = new Signatures(table);
        Parameter key = signatures.key();
        Parameter changes = signatures.changes(signatures.names());
        Parameter choosing = signatures.returningChanges();
        OperationMethod plain = new OperationMethod(
                name,
                List.of(key, changes),
                Result.update(signatures.types().entity()),
                body(signatures, name, changes),
                description);
        OperationMethod returning = new OperationMethod(
                name + "Returning",
                List.of(OperationMethod.RESULT),
                List.of(key, choosing),
                Result.update(OperationMethod.RESULT),
                body(signatures, name, choosing),
                description.returning(
                        "what the function says: the item before the update, what changed of it, or nothing"));
        return Stream.of(plain, returning)
                .flatMap(method -> KeyForms.of(table, method).stream())
                .toList();
    }

    private static CodeBlock body(Signatures signatures, String name, Parameter changes) {
        CodeBlock builder = CodeBlock.of(
                "new $T($L)", signatures.types().update(), signatures.key().name());
        return signatures.call(RuntimeTypes.UPDATE_OPERATION, name, builder, CodeBlock.of("$L", changes.name()));
    }

    private static OperationMethod byItem(TableModel table) {
        Signatures signatures = new Signatures(table);
        Locals names = signatures.names();
        Parameter item = signatures.entity(
                names,
                "the item to change, of which "
                        + (table.version().isPresent() ? "the key and the version count" : "the key counts"));
        Parameter changes = signatures.changes(names);
        CodeBlock builder = CodeBlock.of("new $T($L)", signatures.types().update(), item.name());
        return new OperationMethod(
                "update",
                List.of(item, changes),
                Result.update(signatures.types().entity()),
                signatures.call(
                        RuntimeTypes.UPDATE_OPERATION,
                        "updateItem",
                        builder,
                        CodeBlock.of("$L", item.name()),
                        CodeBlock.of("$L", changes.name())),
                Versioning.ofItem(
                        table,
                        description(
                                "Changes attributes of the item that has the key of this one, which must be there.")));
    }
}
