package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.WildcardTypeName;
import io.dynawright.processor.emit.Locals;
import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.emit.TableTypes;
import io.dynawright.processor.emit.TypeNames;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.TableModel;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The parameters and results that operations of one table have in common. */
final class Signatures {

    private static final ClassName COLLECTION = ClassName.get(Collection.class);
    private static final ClassName FUNCTION = ClassName.get(Function.class);
    private static final ClassName UNARY_OPERATOR = ClassName.get(UnaryOperator.class);

    private final TableModel table;
    private final TableTypes types;

    Signatures(TableModel table) {
        this.table = table;
        this.types = TableTypes.of(table);
    }

    TableTypes types() {
        return types;
    }

    /** Names for the parameters of one method. */
    Locals names() {
        Locals names = Locals.of(table);
        names.other(OperationMethod.CONNECTION);
        return names;
    }

    Parameter entity(Locals names, String meaning) {
        return new Parameter(names.entity(table.entity()), types.entity(), meaning);
    }

    Parameter key() {
        return new Parameter("key", types.key(), "the item's key");
    }

    Parameter keys() {
        return new Parameter("keys", ParameterizedTypeName.get(COLLECTION, types.key()), "the items' keys");
    }

    Parameter items() {
        TypeName entities = ParameterizedTypeName.get(COLLECTION, WildcardTypeName.subtypeOf(types.entity()));
        return new Parameter("items", entities, "the items to write");
    }

    Parameter partition(Locals names, Attribute attribute) {
        return attribute(names, attribute, "the partition key");
    }

    Parameter sort(Locals names, Attribute attribute) {
        return attribute(names, attribute, "the sort key");
    }

    Parameter attribute(Locals names, Attribute attribute, String meaning) {
        return new Parameter(
                names.attribute(attribute), TypeNames.of(attribute.operand().type()), meaning);
    }

    Parameter readOptions() {
        return new Parameter(
                "options",
                ParameterizedTypeName.get(UNARY_OPERATOR, RuntimeTypes.READ_OPTIONS),
                "configures the read: {@code o -> o.consistent()}");
    }

    Parameter view() {
        return new Parameter(
                "view",
                ParameterizedTypeName.get(RuntimeTypes.VIEW, types.entity(), OperationMethod.RESULT),
                "what to fetch, and as what to read it");
    }

    Parameter writeOptions(Locals names) {
        return new Parameter(
                names.other("options"),
                ParameterizedTypeName.get(
                        UNARY_OPERATOR, ParameterizedTypeName.get(RuntimeTypes.WRITE_OPTIONS, types.attributes())),
                "the condition: {@code o -> o.onlyIf(it -> ...)}");
    }

    Parameter versionedWriteOptions(Locals names) {
        return new Parameter(
                names.other("options"),
                ParameterizedTypeName.get(
                        UNARY_OPERATOR,
                        ParameterizedTypeName.get(RuntimeTypes.VERSIONED_WRITE_OPTIONS, types.attributes())),
                "the version, or another condition: {@code o -> o.ifVersion(1)}");
    }

    Parameter batchReadOptions() {
        return new Parameter(
                "options",
                ParameterizedTypeName.get(UNARY_OPERATOR, RuntimeTypes.BATCH_READ_OPTIONS),
                "configures the batch: {@code b -> b.consistent()}");
    }

    Parameter batchOptions() {
        return new Parameter(
                "options",
                ParameterizedTypeName.get(UNARY_OPERATOR, RuntimeTypes.BATCH_OPTIONS),
                "configures the batch: {@code b -> b.onProgress(p -> ...)}");
    }

    Parameter backfillOptions() {
        return new Parameter(
                "options",
                ParameterizedTypeName.get(UNARY_OPERATOR, RuntimeTypes.BACKFILL_OPTIONS),
                "configures the backfill: {@code b -> b.segments(8)}");
    }

    Parameter changes(Locals names) {
        return new Parameter(
                names.other("changes"),
                ParameterizedTypeName.get(UNARY_OPERATOR, types.update()),
                "what to change, and under which condition");
    }

    Parameter returningChanges() {
        TypeName stage = WildcardTypeName.subtypeOf(
                ParameterizedTypeName.get(RuntimeTypes.UPDATE_STAGE, types.update(), OperationMethod.RESULT));
        return new Parameter(
                "changes",
                ParameterizedTypeName.get(FUNCTION, types.update(), stage),
                "what to change, under which condition, and what to give back: {@code u -> u.returningOld()}");
    }

    Parameter queryOptions(Locals names, ClassName builder) {
        TypeName stage = WildcardTypeName.subtypeOf(
                ParameterizedTypeName.get(RuntimeTypes.QUERY_STAGE, builder, OperationMethod.RESULT));
        return new Parameter(
                names.other("options"),
                ParameterizedTypeName.get(FUNCTION, builder, stage),
                "narrows and configures the query: {@code q -> q.descending().limit(20)}");
    }

    Parameter scanOptions() {
        TypeName builder = ParameterizedTypeName.get(RuntimeTypes.SCAN_BUILDER, types.entity(), types.attributes());
        TypeName stage = WildcardTypeName.subtypeOf(
                ParameterizedTypeName.get(RuntimeTypes.SCAN_STAGE, types.attributes(), OperationMethod.RESULT));
        return new Parameter(
                "options",
                ParameterizedTypeName.get(FUNCTION, builder, stage),
                "configures the scan: {@code s -> s.filter(it -> ...)}");
    }

    Parameter condition() {
        return new Parameter(
                "condition",
                ParameterizedTypeName.get(FUNCTION, types.attributes(), RuntimeTypes.CONDITION),
                "the condition: {@code it -> ...}");
    }

    Parameter whereOptions() {
        return new Parameter(
                "options",
                ParameterizedTypeName.get(UNARY_OPERATOR, RuntimeTypes.WHERE_OPTIONS),
                "configures how they are found: {@code w -> w.descending().limit(10)}");
    }

    /** The schema's one instance. */
    CodeBlock schema() {
        return CodeBlock.of("$T.INSTANCE", types.schema());
    }

    /** The one instance of the attributes. */
    CodeBlock attributes() {
        return CodeBlock.of("$T.INSTANCE", types.attributes());
    }

    /** The names of parameters, as arguments. */
    static CodeBlock names(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> CodeBlock.of("$L", parameter.name()))
                .collect(CodeBlock.joining(",$W"));
    }

    /** What the runtime's class makes of the schema and these arguments. */
    CodeBlock make(ClassName operation, Parameter... arguments) {
        return call(operation, "of", schema(), names(List.of(arguments)));
    }

    /** What the runtime's class makes of an item or key, with a function over the attributes. */
    CodeBlock configure(ClassName operation, String factory, Parameter subject, Parameter function) {
        return call(
                operation,
                factory,
                schema(),
                CodeBlock.of("$L", subject.name()),
                attributes(),
                CodeBlock.of("$L", function.name()));
    }

    /** A call of a factory of one of the runtime's classes. */
    CodeBlock call(ClassName operation, String factory, CodeBlock... arguments) {
        return CodeBlock.of("$T.$L($L)", operation, factory, CodeBlock.join(List.of(arguments), ",$W"));
    }
}
