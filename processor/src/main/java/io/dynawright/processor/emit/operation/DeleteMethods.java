package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.emit.Locals;
import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.model.TableModel;
import java.util.List;
import java.util.stream.Stream;

/** {@code delete}: by key, and by item. */
final class DeleteMethods implements Methods {

    private static final String BY_KEY = "Deletes the item with this key";
    private static final String BY_ITEM = "Deletes the item that has the key of this one";
    private static final String ITEM = "an item with the key";
    private static final String RESULT = "the item that was deleted, or empty if there was none";

    @Override
    public List<OperationMethod> of(TableModel table) {
        Signatures signatures = new Signatures(table);
        return Stream.concat(
                        KeyForms.of(table, byKey(table, signatures), byKeyIf(table, signatures)).stream(),
                        Stream.of(byItem(table, signatures), byItemIf(table, signatures)))
                .toList();
    }

    private static OperationMethod byKey(TableModel table, Signatures signatures) {
        Parameter key = signatures.key();
        CodeBlock body = signatures.make(RuntimeTypes.DELETE_OPERATION, key);
        return method(signatures, List.of(key), body, Versioning.ofDelete(table, always(BY_KEY)));
    }

    private static OperationMethod byKeyIf(TableModel table, Signatures signatures) {
        Parameter key = signatures.key();
        if (table.version().isEmpty()) {
            Parameter options = signatures.writeOptions(signatures.names());
            CodeBlock body = signatures.configure(RuntimeTypes.DELETE_OPERATION, "of", key, options);
            return method(signatures, List.of(key, options), body, conditional(BY_KEY));
        }
        Parameter options = signatures.versionedWriteOptions(signatures.names());
        CodeBlock body = signatures.configure(RuntimeTypes.DELETE_OPERATION, "ofVersioned", key, options);
        return method(signatures, List.of(key, options), body, Versioning.ofDemand(table, conditional(BY_KEY)));
    }

    private static OperationMethod byItem(TableModel table, Signatures signatures) {
        Parameter item = signatures.entity(signatures.names(), ITEM);
        CodeBlock body = signatures.call(
                RuntimeTypes.DELETE_OPERATION, "ofItem", signatures.schema(), CodeBlock.of("$L", item.name()));
        return method(signatures, List.of(item), body, Versioning.ofDeletedItem(table, always(BY_ITEM)));
    }

    private static OperationMethod byItemIf(TableModel table, Signatures signatures) {
        Locals names = signatures.names();
        Parameter item = signatures.entity(names, ITEM);
        Parameter options = signatures.writeOptions(names);
        CodeBlock body = signatures.configure(RuntimeTypes.DELETE_OPERATION, "ofItem", item, options);
        return method(signatures, List.of(item, options), body, Versioning.ofDeletedItem(table, conditional(BY_ITEM)));
    }

    private static OperationMethod method(
            Signatures signatures, List<Parameter> parameters, CodeBlock body, Description description) {
        return new OperationMethod(
                "delete", parameters, Result.delete(signatures.types().entity()), body, description);
    }

    private static Description always(String summary) {
        return Description.of(summary + ".", RESULT)
                .paragraph("One {@code DeleteItem}. It succeeds if there is no such item, too.");
    }

    private static Description conditional(String summary) {
        return Description.of(summary + ", if a condition on it holds.", RESULT)
                .paragraph("One {@code DeleteItem}.")
                .throwing(RuntimeTypes.CONDITION_FAILED, "if the condition does not hold; nothing is deleted then");
    }
}
