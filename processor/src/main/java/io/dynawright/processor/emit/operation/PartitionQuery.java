package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.emit.KeyTexts;
import io.dynawright.processor.emit.Locals;
import io.dynawright.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;

/**
 * A query within one partition, of the table or of an index: all of it, or narrowed by options.
 *
 * @param name the method's name
 */
record PartitionQuery(String name, QuerySource source, Description description) {

    List<OperationMethod> forms(TableModel table) {
        return List.of(whole(new Signatures(table)), narrowed(new Signatures(table)));
    }

    private OperationMethod whole(Signatures signatures) {
        List<Parameter> values = partition(signatures, signatures.names());
        return new OperationMethod(
                name, values, source.result(source.item()), source.operation(query(values)), description);
    }

    private OperationMethod narrowed(Signatures signatures) {
        Locals names = signatures.names();
        List<Parameter> values = partition(signatures, names);
        Parameter options = signatures.queryOptions(names, source.builder());
        List<Parameter> all = new ArrayList<>(values);
        all.add(options);
        CodeBlock arguments = CodeBlock.of("$L, $L", query(values), options.name());
        return new OperationMethod(
                name,
                List.of(OperationMethod.RESULT),
                all,
                source.result(OperationMethod.RESULT),
                source.operation(arguments),
                description);
    }

    private List<Parameter> partition(Signatures signatures, Locals names) {
        return source.key().partition().stream()
                .map(attribute -> signatures.attribute(names, attribute, KeyTexts.parameter(source.key(), attribute)))
                .toList();
    }

    private CodeBlock query(List<Parameter> values) {
        CodeBlock arguments =
                values.stream().map(value -> CodeBlock.of("$L", value.name())).collect(CodeBlock.joining(", "));
        return CodeBlock.of("new $T($L)", source.builder(), arguments);
    }
}
