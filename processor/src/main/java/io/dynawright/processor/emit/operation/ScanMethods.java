package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/** {@code scan}: the whole table. */
final class ScanMethods implements Methods {

    @Override
    public List<OperationMethod> of(TableModel table) {
        Signatures signatures = new Signatures(table);
        Parameter options = signatures.scanOptions();
        CodeBlock plain = CodeBlock.of("$T.of($L)", RuntimeTypes.SCAN_OPERATION, signatures.schema());
        CodeBlock configured = CodeBlock.of(
                "$T.of($L, $L, $L)",
                RuntimeTypes.SCAN_OPERATION,
                signatures.schema(),
                signatures.attributes(),
                options.name());
        return List.of(
                new OperationMethod(
                        "scan", List.of(), Result.scan(signatures.types().entity()), plain, description()),
                new OperationMethod(
                        "scan",
                        List.of(OperationMethod.RESULT),
                        List.of(options),
                        Result.scan(OperationMethod.RESULT),
                        configured,
                        description()));
    }

    private static Description description() {
        return Description.of(
                        "Scans the whole table, in no particular order.",
                        "the items; every traversal asks DynamoDB again")
                .paragraph("{@code Scan} requests, one for each page, made as the result is read. They cost as much as"
                        + " reading every item, whatever a filter leaves.");
    }
}
