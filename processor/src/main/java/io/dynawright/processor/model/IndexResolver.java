package io.dynawright.processor.model;

import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.ProjectionDeclaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Resolves the indexes of a table.
 *
 * @param attributes all of the table, in the order of the source
 * @param named the attribute with this Java name
 */
record IndexResolver(
        TableDeclaration table,
        PrimaryKey tableKey,
        Collection<Attribute> attributes,
        Function<String, Attribute> named) {

    List<Index> indexes() {
        return table.indexes().stream().map(this::index).toList();
    }

    private Index index(IndexDeclaration declared) {
        String name = declared.name().value();
        String method = declared.queryMethod().value();
        String builder = table.queryBuilder(declared);
        IndexKey key = key(declared);
        Projected projection = projection(declared.projection(), key);
        return declared instanceof IndexDeclaration.Global global
                ? new Index.Global(
                        name,
                        method,
                        builder,
                        key,
                        projection,
                        table.stages(global),
                        SettingsResolver.capacity(global.capacity()))
                : new Index.Local(name, method, builder, key, projection);
    }

    private IndexKey key(IndexDeclaration declared) {
        return declared instanceof IndexDeclaration.Global global
                ? new IndexKey(resolve(global.partitionKey()), resolve(global.sortKey()))
                : new IndexKey(List.of(tableKey.partition()), resolve(declared.namedAttributes()));
    }

    private Projected projection(ProjectionDeclaration declared, IndexKey key) {
        if (declared.meant() == ProjectionDeclaration.Kind.ALL) {
            return new Projected.All();
        }
        Set<Attribute> held = new LinkedHashSet<>(key.attributes());
        held.addAll(tableKey.attributes());
        List<Written<String>> members =
                declared.include().stream().filter(name -> !isVersion(name)).toList();
        held.addAll(resolve(members));
        return new Projected.Some(
                attributes.stream().filter(held::contains).toList(),
                declared.include().stream()
                        .filter(this::isVersion)
                        .map(Written::value)
                        .toList());
    }

    private boolean isVersion(Written<String> name) {
        return table.attribute(name.value()).isEmpty() && table.evolution().isVersion(name.value());
    }

    private List<Attribute> resolve(List<Written<String>> names) {
        return names.stream().map(Written::value).map(named).toList();
    }
}
