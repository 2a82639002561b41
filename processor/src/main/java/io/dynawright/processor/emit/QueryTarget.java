package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.model.Index;
import io.dynawright.processor.model.PrimaryKey;
import io.dynawright.processor.model.TableModel;

/**
 * What is queried: the table, or one of its indexes.
 *
 * @param builder the generated class that configures the query
 * @param superclass what that class extends, which knows whether reads can be consistent
 * @param afterSortKey what can be called once the sort key is narrowed
 * @param superArguments what the superclass is given between the schema and the filter
 * @param description what is queried, for Javadoc
 */
record QueryTarget(
        PrimaryKey key,
        ClassName builder,
        ClassName superclass,
        ClassName afterSortKey,
        CodeBlock superArguments,
        String description) {

    static QueryTarget ofTable(TableModel table) {
        return new QueryTarget(
                table.key(),
                TableTypes.of(table).query(),
                RuntimeTypes.CONSISTENT_QUERY,
                RuntimeTypes.CONSISTENT_OPTIONS,
                CodeBlock.of(""),
                "table " + Javadocs.code(table.tableName()));
    }

    static QueryTarget of(TableModel table, Index index) {
        boolean global = index instanceof Index.Global;
        return new QueryTarget(
                index.key(),
                TableTypes.of(table).query(index),
                global ? RuntimeTypes.GLOBAL_INDEX_QUERY : RuntimeTypes.CONSISTENT_QUERY,
                global ? RuntimeTypes.QUERY_OPTIONS : RuntimeTypes.CONSISTENT_OPTIONS,
                CodeBlock.of("$S, ", index.name()),
                "index " + Javadocs.code(index.name()));
    }
}
