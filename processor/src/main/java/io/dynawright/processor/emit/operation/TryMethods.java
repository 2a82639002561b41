package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.model.TableModel;
import java.util.List;
import java.util.Locale;

/** {@code tryPut} and the like: writes whose result tells what came of them, where the others throw exceptions. */
final class TryMethods implements Methods {

    private static final List<Methods> WRITES =
            List.of(new PutMethods(), new InsertMethods(), new UpdateMethods(), new DeleteMethods());

    @Override
    public List<OperationMethod> of(TableModel table) {
        TypeName entity = new Signatures(table).types().entity();
        return WRITES.stream()
                .flatMap(writes -> writes.of(table).stream())
                .filter(TryMethods::isAboutTheItem)
                .map(write -> outcome(entity, write))
                .toList();
    }

    /** What gives something else, as the caller's function says, has no item to tell of. */
    private static boolean isAboutTheItem(OperationMethod write) {
        return write.typeParameters().isEmpty();
    }

    private static OperationMethod outcome(TypeName entity, OperationMethod write) {
        String name = write.name();
        return new OperationMethod(
                "try" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                write.parameters(),
                Result.outcome(entity),
                CodeBlock.of(
                        "$T.of($L($L))", RuntimeTypes.OUTCOME_OPERATION, name, Signatures.names(write.parameters())),
                description(write));
    }

    private static Description description(OperationMethod write) {
        String summary = write.summary();
        return write.description()
                .summarized(summary.substring(0, summary.length() - 1) + ", and tells what came of it.")
                .paragraph("Where a stored item stands in the way of the write, that is a result, not a failure as of"
                        + " {@link #" + write.name() + "}. All other failures are failures here, too.")
                .throwingNothing()
                .returning("what came of it: that it was made, or why not, with the item that is there");
    }
}
