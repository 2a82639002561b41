package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.emit.Locals;
import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/**
 * A query within one partition, of the table or of an index: all of it, or narrowed by options.
 *
 * @param name the method's name
 * @param builder the generated class that configures it
 */
record PartitionQuery(String name, ClassName builder, Attribute partition, Description description) {

    List<OperationMethod> forms(TableModel table) {
        return List.of(whole(new Signatures(table)), narrowed(new Signatures(table)));
    }

    private OperationMethod whole(Signatures signatures) {
        Parameter value = signatures.partition(signatures.names(), partition);
        CodeBlock body = CodeBlock.of("$T.of(new $T($L))", RuntimeTypes.QUERY_OPERATION, builder, value.name());
        return new OperationMethod(
                name, List.of(value), new Result.Query(signatures.types().entity()), body, description);
    }

    private OperationMethod narrowed(Signatures signatures) {
        Locals names = signatures.names();
        Parameter value = signatures.partition(names, partition);
        Parameter options = signatures.queryOptions(names, builder);
        CodeBlock body = CodeBlock.of(
                "$T.of(new $T($L), $L)", RuntimeTypes.QUERY_OPERATION, builder, value.name(), options.name());
        return new OperationMethod(
                name,
                List.of(OperationMethod.RESULT),
                List.of(value, options),
                new Result.Query(OperationMethod.RESULT),
                body,
                description);
    }
}
