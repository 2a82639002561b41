package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.emit.TableTypes;
import io.dynawright.processor.model.Index;
import io.dynawright.processor.model.IndexKey;
import io.dynawright.processor.model.TableModel;

/** What a query method queries. */
sealed interface QuerySource {

    /** The generated class that configures it. */
    ClassName builder();

    /** What it is keyed by. */
    IndexKey key();

    /** What each item is, unless the caller says otherwise. */
    ClassName item();

    /** What the method gives, of such items. */
    Result result(TypeName each);

    /** The expression that makes the operation. */
    CodeBlock operation(CodeBlock arguments);

    /** The table, or an index that gives whole items. */
    record Entities(ClassName builder, IndexKey key, ClassName item) implements QuerySource {

        @Override
        public Result result(TypeName each) {
            return Result.query(each);
        }

        @Override
        public CodeBlock operation(CodeBlock arguments) {
            return CodeBlock.of("$T.of($L)", RuntimeTypes.QUERY_OPERATION, arguments);
        }
    }

    /** An index that gives what it holds of them. */
    record Projections(ClassName builder, IndexKey key, ClassName item, TableTypes types) implements QuerySource {

        @Override
        public Result result(TypeName each) {
            return Result.indexQuery(each, types.entity());
        }

        @Override
        public CodeBlock operation(CodeBlock arguments) {
            return CodeBlock.of(
                    "$T.of($T.INSTANCE, $L)", RuntimeTypes.INDEX_QUERY_OPERATION, types.schema(), arguments);
        }
    }

    /** The table. */
    static QuerySource of(TableModel table) {
        TableTypes types = TableTypes.of(table);
        return new Entities(types.query(), IndexKey.of(table.key()), types.entity());
    }

    /** An index of it. */
    static QuerySource of(TableModel table, Index index) {
        TableTypes types = TableTypes.of(table);
        return types.isPartial(index)
                ? new Projections(types.query(index), index.key(), types.item(index), types)
                : new Entities(types.query(index), index.key(), types.entity());
    }
}
