package io.dynawright.processor.model;

import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.KeyRole;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a declaration in which nothing is wrong into what is generated from. Whatever fails here is our own mistake.
 */
public final class Resolver {

    private final Declaration declaration;
    private final Map<String, Attribute> attributes = new LinkedHashMap<>();

    private Resolver(Declaration declaration) {
        this.declaration = declaration;
    }

    /** The model of a checked declaration. */
    public static Model resolve(Declaration declaration) {
        Resolver resolver = new Resolver(declaration);
        return declaration instanceof TableDeclaration table ? resolver.table(table) : resolver.document();
    }

    private DocumentModel document() {
        JavaType.Declared type = declaration.entity().type();
        return new DocumentModel(
                Names.documentCodec(type), layout(), declaration.entity().visibility(), declaration.surroundings());
    }

    private TableModel table(TableDeclaration table) {
        Layout layout = layout();
        PrimaryKey key = new PrimaryKey(
                keyed(table, KeyRole.PARTITION).orElseThrow(() -> unchecked("a partition key")),
                keyed(table, KeyRole.SORT));
        List<Index> indexes =
                table.indexes().stream().map(index -> index(table, index, key)).toList();
        return new TableModel(
                layout,
                table.entity().visibility(),
                table.entity().tableNames(),
                table.tableName().value(),
                key,
                indexes,
                table.surroundings());
    }

    private Layout layout() {
        JavaType.Declared type = declaration.entity().type();
        Layout layout = declaration
                .variants()
                .<Layout>map(variants -> new VariantsResolver(type, variants).variants())
                .orElseGet(() -> new PartResolver(type).shape(declaration.structure()));
        layout.attributes().forEach(attribute -> attributes.put(attribute.javaName(), attribute));
        return layout;
    }

    private Optional<Attribute> keyed(TableDeclaration table, KeyRole role) {
        return table.keyed(role).stream()
                .map(declared -> named(declared.javaName()))
                .findFirst();
    }

    private Index index(TableDeclaration table, IndexDeclaration declared, PrimaryKey tableKey) {
        String name = declared.name().value();
        String method = declared.queryMethod().value();
        String builder = table.queryBuilder(declared);
        Optional<Attribute> sort = declared.sortKey().map(Written::value).map(this::named);
        if (declared instanceof IndexDeclaration.Global global) {
            Attribute partition = named(global.partitionKey()
                    .orElseThrow(() -> unchecked("a partition key of " + name))
                    .value());
            return new Index.Global(name, method, builder, new PrimaryKey(partition, sort));
        }
        return new Index.Local(name, method, builder, new PrimaryKey(tableKey.partition(), sort));
    }

    private Attribute named(String javaName) {
        return Optional.ofNullable(attributes.get(javaName)).orElseThrow(() -> unchecked(javaName));
    }

    private IllegalStateException unchecked(String missing) {
        return new IllegalStateException(declaration.name() + " lacks " + missing + ", which no rule has noticed");
    }
}
