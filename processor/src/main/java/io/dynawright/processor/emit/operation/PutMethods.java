package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.emit.Javadocs;
import io.dynawright.processor.emit.Locals;
import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/** {@code put}: replaces what is there. */
final class PutMethods implements Methods {

    @Override
    public List<OperationMethod> of(TableModel table) {
        return List.of(put(table), conditional(table));
    }

    private static OperationMethod put(TableModel table) {
        Signatures signatures = new Signatures(table);
        Parameter item = signatures.entity(signatures.names(), "the item to write");
        CodeBlock body = CodeBlock.of("$T.of($L, $L)", RuntimeTypes.PUT_OPERATION, signatures.schema(), item.name());
        return method(signatures, List.of(item), body, description(table, "Writes an item, replacing what was there."));
    }

    private static OperationMethod conditional(TableModel table) {
        Signatures signatures = new Signatures(table);
        Locals names = signatures.names();
        Parameter item = signatures.entity(names, "the item to write");
        Parameter options = signatures.writeOptions(names);
        CodeBlock body = CodeBlock.of(
                "$T.of($L,$W$L,$W$L,$W$L)",
                RuntimeTypes.PUT_OPERATION,
                signatures.schema(),
                item.name(),
                signatures.attributes(),
                options.name());
        Description description = description(
                        table, "Writes an item, replacing what was there, if a condition on that holds.")
                .throwing(RuntimeTypes.CONDITION_FAILED, "if the condition does not hold; nothing is written then");
        return method(signatures, List.of(item, options), body, description);
    }

    private static OperationMethod method(
            Signatures signatures, List<Parameter> parameters, CodeBlock body, Description description) {
        return new OperationMethod(
                "put", parameters, new Result.Write(signatures.types().entity()), body, description);
    }

    private static Description description(TableModel table, String summary) {
        return Description.of(summary, "the item as it is stored")
                .paragraph("One {@code PutItem}. Stored attributes that " + Javadocs.link(table.entity())
                        + " does not declare are erased.");
    }
}
