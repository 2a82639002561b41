package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Projected;
import io.dynawright.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The attributes that queries can filter on: each query has a class with those that are not part of its key. Where
 * there are several queries, what is part of no key at all is written once, in a class that theirs extend.
 */
final class Filters {

    private final TableModel table;
    private final List<Attribute> shared;

    private Filters(TableModel table, List<Attribute> shared) {
        this.table = table;
        this.shared = shared;
    }

    static Filters of(TableModel table) {
        long queries = table.indexes().stream()
                        .filter(index -> seesAll(QueryTarget.of(table, index)))
                        .count()
                + table.key().sort().stream().count();
        return new Filters(table, queries > 1 ? table.attributesOfNoKey() : List.of());
    }

    /** A filter cannot see what the queried index does not hold. */
    private static boolean seesAll(QueryTarget target) {
        return target.projection() instanceof Projected.All;
    }

    /** The class that all others extend, those aside that do not see whole items. */
    Optional<TypeSpec> shared() {
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        boolean isForAll = table.indexes().stream().allMatch(index -> seesAll(QueryTarget.of(table, index)));
        TypeSpec.Builder type = Classes.open(sharedName(), table.visibility())
                .addModifiers(Modifier.ABSTRACT, Modifier.STATIC)
                .addJavadoc(Doc.of("The attributes that are part of no key: every query "
                                + (isForAll ? "" : "that sees whole items ") + "can filter on them.")
                        .toCodeBlock())
                .addMethod(Classes.privateConstructor("Extended by the classes of the queries alone."));
        shared.forEach(attribute -> type.addMethod(path(table, attribute)));
        discriminator().forEach(type::addMethod);
        return Optional.of(type.build());
    }

    /** The class of one query. */
    TypeSpec of(QueryTarget target) {
        String all = seesAll(target) ? "all but its key" : "all that the index holds but its key";
        TypeSpec.Builder type = Classes.closed(target.filter(), table.visibility())
                .addModifiers(Modifier.STATIC)
                .addJavadoc(Doc.of("The attributes that this query can filter on: " + all + ".")
                        .toCodeBlock())
                .addMethod(Classes.privateConstructor("Made by the query alone."));
        List<Attribute> inherited = seesAll(target) ? shared : List.of();
        if (inherited.isEmpty() && seesAll(target)) {
            discriminator().forEach(type::addMethod);
        }
        if (!inherited.isEmpty()) {
            type.superclass(sharedName());
        }
        table.except(target.key().attributes()).stream()
                .filter(attribute -> isHeld(target.projection(), attribute) && !inherited.contains(attribute))
                .forEach(attribute -> type.addMethod(path(table, attribute)));
        return type.build();
    }

    private static boolean isHeld(Projected projection, Attribute attribute) {
        return !(projection instanceof Projected.Some some) || some.attributes().contains(attribute);
    }

    private ClassName sharedName() {
        return TableTypes.of(table).query().nestedClass(Names.FILTERABLE);
    }

    /** The accessor of a class that shows a part of the attributes. */
    static MethodSpec path(TableModel table, Attribute attribute) {
        return PathMethods.of(table, attribute, CodeBlock.of("$L.$L()", attributes(table), attribute.pathAccessor()));
    }

    private Stream<MethodSpec> discriminator() {
        return PathMethods.discriminator(table, attributes(table));
    }

    private static CodeBlock attributes(TableModel table) {
        return CodeBlock.of("$T.INSTANCE", TableTypes.of(table).attributes());
    }
}
