package io.dynawright.processor.emit;

import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.model.Index;
import io.dynawright.processor.model.TableModel;
import javax.lang.model.element.Modifier;

/** {@code XQuery}: configures a query of the table and, in nested classes, of each index. */
final class QueryEmitter implements Emitter {

    @Override
    public boolean appliesTo(TableModel table) {
        return table.key().sort().isPresent() || !table.indexes().isEmpty();
    }

    @Override
    public TypeSpec emit(TableModel table) {
        TableTypes types = TableTypes.of(table);
        TypeSpec.Builder query = Classes.closed(types.query(), table.visibility());
        if (table.key().sort().isPresent()) {
            new QueryBuilderClass(table, QueryTarget.ofTable(table)).fill(query);
        } else {
            query.addJavadoc(Doc.of("Configures queries of the indexes of table "
                                    + Javadocs.code(table.tableName())
                                    + "; the table itself has no sort key.")
                            .toCodeBlock())
                    .addMethod(Classes.privateConstructor("There is nothing to be made of it."));
        }
        Filters.of(table).shared().ifPresent(query::addType);
        table.indexes().forEach(index -> query.addType(nested(table, index)));
        return query.build();
    }

    private static TypeSpec nested(TableModel table, Index index) {
        TypeSpec.Builder query = Classes.closed(TableTypes.of(table).query(index), table.visibility())
                .addModifiers(Modifier.STATIC);
        new QueryBuilderClass(table, QueryTarget.of(table, index)).fill(query);
        return query.build();
    }
}
