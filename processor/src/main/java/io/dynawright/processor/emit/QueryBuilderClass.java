package io.dynawright.processor.emit;

import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Presence;
import io.dynawright.processor.model.Projected;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.model.Variants;
import java.util.List;

/** The members of a class that configures a query: constructor, sort key, and the attributes to filter on. */
final class QueryBuilderClass {

    private final TableModel table;
    private final TableTypes types;
    private final CodecExpressions codecs;
    private final QueryTarget target;

    QueryBuilderClass(TableModel table, QueryTarget target) {
        this.table = table;
        this.types = TableTypes.of(table);
        this.codecs = CodecExpressions.outside(table);
        this.target = target;
    }

    void fill(TypeSpec.Builder query) {
        SortKeys sortKeys = new SortKeys(table, target, codecs);
        query.superclass(target.typed(target.superclass()))
                .addJavadoc(doc().toCodeBlock())
                .addMethod(constructor());
        sortKeys.first().ifPresent(query::addMethod);
        query.addType(Filters.of(table).of(target));
        if (target.projection() instanceof Projected.Some some) {
            List<Attribute> held = some.attributes();
            List<Attribute> read = held.stream().map(this::read).toList();
            query.addType(Selectables.of(table, target, held))
                    .addType(IndexItems.of(table, target, read))
                    .addType(IndexItemViews.of(table, target, read));
        }
        sortKeys.stages().forEach(query::addType);
    }

    /** The attribute as an index's item has it: flattened members are its own, and there are no former names. */
    private Attribute read(Attribute attribute) {
        return new Attribute(
                Names.inOneWord(attribute.javaName()),
                attribute.storedName(),
                attribute.pathAccessor(),
                attribute.type(),
                attribute.codec(),
                attribute.getter(),
                presence(attribute),
                attribute.owner(),
                attribute.lifecycle(),
                attribute.disclosure(),
                List.of());
    }

    /**
     * An item is not in the index without all keys. What only some classes of a sealed type have may be absent, and what
     * an entity derives is read here like anything else.
     */
    private Presence presence(Attribute attribute) {
        if (table.key().attributes().contains(attribute)
                || target.key().attributes().contains(attribute)) {
            return new Presence.Required();
        }
        boolean mayBeAbsent = attribute.presence() instanceof Presence.Derived || table.layout() instanceof Variants;
        return mayBeAbsent ? new Presence.Lenient() : attribute.presence();
    }

    private Doc doc() {
        String sorted = KeyTexts.order(target.key())
                .map(order -> " and sorted by " + order)
                .orElse("");
        return Doc.of("Configures a query of " + target.description() + ", within one "
                + KeyTexts.partition(target.key()) + sorted + ".");
    }

    private MethodSpec constructor() {
        Doc doc = Doc.of("A query of all items with this partition key.");
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addStatement(
                        "super($T.INSTANCE, $Lnew $T(), $L)",
                        types.schema(),
                        target.superArguments(),
                        target.filter(),
                        target.newSelectable());
        Locals names = Locals.of(table);
        for (Attribute attribute : target.key().partition()) {
            String name = names.attribute(attribute);
            doc = doc.param(name, KeyTexts.parameter(target.key(), attribute));
            constructor
                    .addParameter(TypeNames.of(attribute.operand().type()), name)
                    .addStatement(
                            "partitionKey($S, $L, $L)",
                            attribute.storedName(),
                            name,
                            codecs.codec(attribute.operand().codec()));
        }
        return constructor.addJavadoc(doc.toCodeBlock()).build();
    }
}
