package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.emit.Locals;
import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.model.TableModel;
import java.util.List;
import java.util.stream.Stream;

/** {@code delete}: by key, and by item. */
final class DeleteMethods implements Methods {

    @Override
    public List<OperationMethod> of(TableModel table) {
        Signatures signatures = new Signatures(table);
        return Stream.concat(byKey(table, signatures).stream(), Stream.of(byItem(signatures), byItemIf(signatures)))
                .toList();
    }

    private static List<OperationMethod> byKey(TableModel table, Signatures signatures) {
        Parameter key = signatures.key();
        Parameter options = signatures.writeOptions(signatures.names());
        CodeBlock plain = CodeBlock.of("$T.of($L, $L)", RuntimeTypes.DELETE_OPERATION, signatures.schema(), key.name());
        CodeBlock configured = CodeBlock.of(
                "$T.of($L,$W$L,$W$L,$W$L)",
                RuntimeTypes.DELETE_OPERATION,
                signatures.schema(),
                key.name(),
                signatures.attributes(),
                options.name());
        return KeyForms.of(
                table,
                method(signatures, List.of(key), plain, always("Deletes the item with this key.")),
                method(signatures, List.of(key, options), configured, conditional("Deletes the item with this key")));
    }

    private static OperationMethod byItem(Signatures signatures) {
        Parameter item = signatures.entity(signatures.names(), "an item with the key");
        CodeBlock body =
                CodeBlock.of("$T.ofItem($L, $L)", RuntimeTypes.DELETE_OPERATION, signatures.schema(), item.name());
        return method(signatures, List.of(item), body, always("Deletes the item that has the key of this one."));
    }

    private static OperationMethod byItemIf(Signatures signatures) {
        Locals names = signatures.names();
        Parameter item = signatures.entity(names, "an item with the key");
        Parameter options = signatures.writeOptions(names);
        CodeBlock body = CodeBlock.of(
                "$T.ofItem($L,$W$L,$W$L,$W$L)",
                RuntimeTypes.DELETE_OPERATION,
                signatures.schema(),
                item.name(),
                signatures.attributes(),
                options.name());
        return method(
                signatures, List.of(item, options), body, conditional("Deletes the item that has the key of this one"));
    }

    private static OperationMethod method(
            Signatures signatures, List<Parameter> parameters, CodeBlock body, Description description) {
        return new OperationMethod(
                "delete", parameters, new Result.Write(signatures.optionalEntity()), body, description);
    }

    private static Description always(String summary) {
        return description(summary).paragraph("One {@code DeleteItem}. It succeeds if there is no such item, too.");
    }

    private static Description conditional(String summary) {
        return description(summary + ", if a condition on it holds.")
                .paragraph("One {@code DeleteItem}.")
                .throwing(RuntimeTypes.CONDITION_FAILED, "if the condition does not hold; nothing is deleted then");
    }

    private static Description description(String summary) {
        return Description.of(summary, "the item that was deleted, or empty if there was none");
    }
}
