package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.model.Index;
import io.dynawright.processor.model.IndexKey;
import io.dynawright.processor.model.Projected;
import io.dynawright.processor.model.TableModel;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is queried: the table, or one of its indexes.
 *
 * @param projection what a query of it can see: of a local index all, since DynamoDB fetches what is missing
 * @param item what each item of the result is by default
 * @param builder the generated class that configures the query
 * @param selectable the generated class with the attributes that can be selected
 * @param stages the generated classes that fixing one sort attribute after the other leads to, the last one aside
 * @param superclass what the builder extends, which knows whether reads can be consistent
 * @param stage what its stages extend
 * @param superArguments what the superclass is given between the schema and the filter
 * @param description what is queried, for Javadoc
 */
record QueryTarget(
        IndexKey key,
        Projected projection,
        ClassName item,
        ClassName builder,
        ClassName selectable,
        List<ClassName> stages,
        ClassName superclass,
        ClassName stage,
        CodeBlock superArguments,
        String description) {

    static QueryTarget ofTable(TableModel table) {
        TableTypes types = TableTypes.of(table);
        return new QueryTarget(
                IndexKey.of(table.key()),
                new Projected.All(),
                types.entity(),
                types.query(),
                types.attributes(),
                List.of(),
                RuntimeTypes.CONSISTENT_QUERY,
                RuntimeTypes.CONSISTENT_STAGE,
                CodeBlock.of(""),
                "table " + Javadocs.code(table.tableName()));
    }

    static QueryTarget of(TableModel table, Index index) {
        TableTypes types = TableTypes.of(table);
        ClassName builder = types.query(index);
        boolean global = index instanceof Index.Global;
        boolean whole = !types.isPartial(index);
        return new QueryTarget(
                index.key(),
                whole ? new Projected.All() : index.projection(),
                types.item(index),
                builder,
                whole ? types.attributes() : builder.nestedClass(Names.ATTRIBUTES),
                index.stages().stream().map(builder::nestedClass).toList(),
                global ? RuntimeTypes.GLOBAL_INDEX_QUERY : RuntimeTypes.CONSISTENT_QUERY,
                global ? RuntimeTypes.GLOBAL_INDEX_STAGE : RuntimeTypes.CONSISTENT_STAGE,
                whole
                        ? CodeBlock.of("$S, ", index.name())
                        : CodeBlock.of("$S, new $T(), ", index.name(), builder.nestedClass(Names.ITEM_VIEW)),
                "index " + Javadocs.code(index.name()));
    }

    /** An object of the class with the attributes that can be selected. */
    CodeBlock newSelectable() {
        return projection instanceof Projected.All
                ? CodeBlock.of("$T.INSTANCE", selectable)
                : CodeBlock.of("new $T()", selectable);
    }

    /** The class with what the query can still be told once its sort key is narrowed. */
    ClassName options() {
        return builder.nestedClass(Names.OPTIONS);
    }

    /** The class with the attributes that the query can filter on. */
    ClassName filter() {
        return builder.nestedClass(Names.FILTER);
    }

    /** A class of the runtime with the four types of this query as its first arguments. */
    ParameterizedTypeName typed(ClassName type, TypeName... more) {
        TypeName[] arguments = Stream.concat(Stream.of(item, builder, filter(), selectable), Stream.of(more))
                .toArray(TypeName[]::new);
        return ParameterizedTypeName.get(type, arguments);
    }
}
