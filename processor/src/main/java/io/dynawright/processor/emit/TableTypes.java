package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import io.dynawright.processor.declare.GeneratedNames;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.model.Index;
import io.dynawright.processor.model.Projected;
import io.dynawright.processor.model.TableModel;

/** The entity and the types generated for it, as JavaPoet names them. */
public record TableTypes(
        ClassName entity,
        ClassName schema,
        ClassName key,
        ClassName attributes,
        ClassName query,
        ClassName update,
        ClassName operations,
        ClassName repository) {

    /** The types of a table. */
    public static TableTypes of(TableModel table) {
        GeneratedNames names = table.names();
        return new TableTypes(
                TypeNames.className(table.entity()),
                TypeNames.className(names.schema()),
                TypeNames.className(names.key()),
                TypeNames.className(names.attributes()),
                TypeNames.className(names.query()),
                TypeNames.className(names.update()),
                TypeNames.className(names.operations()),
                TypeNames.className(names.repository()));
    }

    /** The query builder of an index. */
    public ClassName query(Index index) {
        return query.nestedClass(index.queryBuilder());
    }

    /** What each item of a query of an index is. */
    public ClassName item(Index index) {
        return isPartial(index) ? query(index).nestedClass(Names.ITEM) : entity;
    }

    /** Whether a query of an index cannot see whole items; what a local index lacks DynamoDB takes from the table. */
    public boolean isPartial(Index index) {
        return index instanceof Index.Global && index.projection() instanceof Projected.Some;
    }
}
