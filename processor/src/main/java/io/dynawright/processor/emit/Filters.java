package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
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
        long queries = table.indexes().size() + table.key().sort().stream().count();
        return new Filters(table, queries > 1 ? table.attributesOfNoKey() : List.of());
    }

    /** The class that all others extend. */
    Optional<TypeSpec> shared() {
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        TypeSpec.Builder type = Classes.open(sharedName(), table.visibility())
                .addModifiers(Modifier.ABSTRACT, Modifier.STATIC)
                .addJavadoc(Doc.of("The attributes that are part of no key: every query can filter on them.")
                        .toCodeBlock())
                .addMethod(Classes.privateConstructor("Extended by the classes of the queries alone."));
        shared.forEach(attribute -> type.addMethod(path(attribute)));
        return Optional.of(type.build());
    }

    /** The class of one query. */
    TypeSpec of(QueryTarget target) {
        TypeSpec.Builder type = Classes.closed(target.builder().nestedClass(Names.FILTER), table.visibility())
                .addModifiers(Modifier.STATIC)
                .addJavadoc(Doc.of("The attributes that this query can filter on: all but its key.")
                        .toCodeBlock())
                .addMethod(Classes.privateConstructor("Made by the query alone."));
        if (!shared.isEmpty()) {
            type.superclass(sharedName());
        }
        table.except(target.key().attributes()).stream()
                .filter(attribute -> !shared.contains(attribute))
                .forEach(attribute -> type.addMethod(path(attribute)));
        return type.build();
    }

    private ClassName sharedName() {
        return TableTypes.of(table).query().nestedClass(Names.FILTERABLE);
    }

    private MethodSpec path(Attribute attribute) {
        return Accessors.of(table, attribute)
                .addModifiers(Modifier.PUBLIC)
                .returns(StoredTypes.path(attribute))
                .addStatement("return $T.INSTANCE.$L()", TableTypes.of(table).attributes(), attribute.pathAccessor())
                .build();
    }
}
