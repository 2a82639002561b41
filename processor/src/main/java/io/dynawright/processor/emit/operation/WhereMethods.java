package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;

/** {@code where}: the items for which a condition holds, by the table or index that serves it. */
final class WhereMethods implements Methods {

    @Override
    public List<OperationMethod> of(TableModel table) {
        Signatures signatures = new Signatures(table);
        Parameter condition = signatures.condition();
        return List.of(
                method(signatures, List.of(condition)),
                method(signatures, List.of(condition, signatures.whereOptions())));
    }

    private static OperationMethod method(Signatures signatures, List<Parameter> parameters) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(signatures.schema());
        arguments.add(signatures.attributes());
        parameters.forEach(parameter -> arguments.add(CodeBlock.of("$L", parameter.name())));
        CodeBlock body = CodeBlock.of("$T.of($L)", RuntimeTypes.WHERE_OPERATION, CodeBlock.join(arguments, ", "));
        return new OperationMethod(
                "where", parameters, Result.where(signatures.types().entity()), body, description());
    }

    private static Description description() {
        return Description.of(
                        "Finds the items for which the condition holds, by the table or index that serves it best.",
                        "the items; every traversal asks DynamoDB again")
                .paragraph("One {@code GetItem} request if the condition is the whole primary key, otherwise"
                        + " {@code Query} requests, one for each page, made as the result is read. {@code explain()}"
                        + " tells what was chosen and why.")
                .refusing(
                        RuntimeTypes.INVALID_REQUEST,
                        "if no key serves the condition, and {@code allowScan()} was not said");
    }
}
