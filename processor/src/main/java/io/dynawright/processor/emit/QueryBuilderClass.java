package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.declare.Operand;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.TableModel;
import javax.lang.model.element.Modifier;

/** The members of a class that configures a query: constructor, sort key, and the attributes to filter on. */
final class QueryBuilderClass {

    private final TableModel table;
    private final TableTypes types;
    private final CodecExpressions codecs;
    private final QueryTarget target;
    private final ClassName filter;

    QueryBuilderClass(TableModel table, QueryTarget target) {
        this.table = table;
        this.types = TableTypes.of(table);
        this.codecs = CodecExpressions.outside(table);
        this.target = target;
        this.filter = target.builder().nestedClass(Names.FILTER);
    }

    void fill(TypeSpec.Builder query) {
        query.superclass(ParameterizedTypeName.get(
                        target.superclass(), types.entity(), target.builder(), filter, types.attributes()))
                .addJavadoc(doc().toCodeBlock())
                .addMethod(constructor());
        target.key().sort().ifPresent(sort -> query.addMethod(sortKey(sort)));
        query.addType(Filters.of(table).of(target));
    }

    private Doc doc() {
        String sorted = target.key()
                .sort()
                .map(sort -> " and sorted by " + Javadocs.code(sort.storedName()))
                .orElse("");
        return Doc.of("Configures a query of " + target.description() + ", within one "
                + Javadocs.code(target.key().partition().storedName()) + sorted + ".");
    }

    private MethodSpec constructor() {
        Attribute partition = target.key().partition();
        String name = Locals.of(table).attribute(partition);
        return MethodSpec.constructorBuilder()
                .addJavadoc(Doc.of("A query of all items with this partition key.")
                        .param(name, "the partition key")
                        .toCodeBlock())
                .addParameter(TypeNames.of(partition.operand().type()), name)
                .addStatement(
                        "super($T.INSTANCE, $Lnew $T(), $T.INSTANCE)",
                        types.schema(),
                        target.superArguments(),
                        filter,
                        types.attributes())
                .addStatement(
                        "partitionKey($S, $L, $L)",
                        partition.storedName(),
                        name,
                        codecs.codec(partition.operand().codec()))
                .build();
    }

    private MethodSpec sortKey(Attribute sort) {
        Operand operand = sort.operand();
        ClassName condition = StoredTypes.sortKey(operand.codec().storedAs());
        TypeName next = ParameterizedTypeName.get(
                target.afterSortKey(), types.entity(), target.builder(), filter, types.attributes());
        Doc doc = Doc.of("The sort key " + Javadocs.code(sort.storedName()) + ", from "
                        + Javadocs.getterSeenFrom(table.entity(), sort) + ": one condition narrows the query.")
                .returns("the conditions it can have");
        return MethodSpec.methodBuilder(Names.sortKeyAccessor(sort.javaName()))
                .addJavadoc(doc.toCodeBlock())
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(condition, TypeNames.boxed(operand.type()), next))
                .addStatement("return $T.of($S, $L, this)", condition, sort.storedName(), codecs.codec(operand.codec()))
                .build();
    }
}
