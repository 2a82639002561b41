package io.dynawright.processor.lock;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.DocumentDeclaration;
import io.dynawright.processor.declare.EvolutionDeclaration;
import io.dynawright.processor.declare.Found;
import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.KeyRole;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.declare.ModuleDeclaration;
import io.dynawright.processor.declare.ProjectionDeclaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.lock.LockedIndex.Projection;
import io.dynawright.processor.lock.LockedKey.KeyAttribute;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes a state of what a module declares today. Nothing may be wrong with any declaration alone. */
public final class CurrentState {

    private final Layouts layouts;

    private CurrentState(Layouts layouts) {
        this.layouts = layouts;
    }

    /** The state, without any history. Of tables with the same name, the first counts. */
    public static LockState of(ModuleDeclaration module) {
        List<DocumentDeclaration> declared =
                module.documents().stream().map(Found::declaration).toList();
        TypeForms types = TypeForms.over(declared);
        CurrentState state = new CurrentState(new Layouts(types));
        Map<String, LockedTable> tables = new TreeMap<>();
        module.tables().stream()
                .map(Found::declaration)
                .forEach(table -> tables.putIfAbsent(table.tableName().value(), state.table(table)));
        Map<String, LockedLayout> documents = new TreeMap<>();
        declared.forEach(
                document -> documents.put(document.entity().type().qualifiedName(), state.layouts.of(document)));
        return new LockState(tables, documents, types.enums());
    }

    private LockedTable table(TableDeclaration table) {
        Map<String, LockedIndex> indexes = new TreeMap<>();
        table.indexes().forEach(index -> indexes.put(index.name().value(), index(index, table)));
        return new LockedTable(
                table.entity().type().qualifiedName(),
                new LockedKey(keyed(table, KeyRole.PARTITION), keyed(table, KeyRole.SORT)),
                Sorted.copy(indexes),
                layouts.of(table),
                timeToLive(table),
                table.evolution().version().map(CurrentState::versions).orElse(SchemaVersions.NONE),
                List.of());
    }

    private static SchemaVersions versions(EvolutionDeclaration.Version version) {
        return new SchemaVersions(
                version.current().value().intValue(),
                version.oldest().value().intValue(),
                Optional.of(version.attribute().value()));
    }

    private List<KeyAttribute> keyed(TableDeclaration table, KeyRole role) {
        return table.keyed(role).stream().limit(1).map(this::keyAttribute).toList();
    }

    private KeyAttribute keyAttribute(AttributeDeclaration attribute) {
        return new KeyAttribute(
                attribute.storedName().value(), layouts.typeOf(attribute).stored());
    }

    private static Optional<String> timeToLive(Declaration table) {
        return table.attributes().stream()
                .filter(attribute -> attribute.lifecycleMark().orElse(null) instanceof LifecycleMark.TimeToLive)
                .map(attribute -> attribute.storedName().value())
                .findFirst();
    }

    private LockedIndex index(IndexDeclaration index, TableDeclaration table) {
        Projection projection = projection(index.projection(), table);
        if (index instanceof IndexDeclaration.Global global) {
            LockedKey key = new LockedKey(named(global.partitionKey(), table), named(global.sortKey(), table));
            return new LockedIndex(LockedIndex.Kind.GLOBAL, key, projection);
        }
        LockedKey key = new LockedKey(keyed(table, KeyRole.PARTITION), named(index.namedAttributes(), table));
        return new LockedIndex(LockedIndex.Kind.LOCAL, key, projection);
    }

    private List<KeyAttribute> named(List<Written<String>> attributes, TableDeclaration table) {
        return attributes.stream()
                .flatMap(name -> table.attribute(name.value()).stream())
                .map(this::keyAttribute)
                .toList();
    }

    /** What is included and is no attribute of a member is the one that holds the schema version. */
    private static Projection projection(ProjectionDeclaration declared, TableDeclaration table) {
        return switch (declared.meant()) {
            case ALL -> new Projection.All();
            case KEYS_ONLY -> new Projection.Keys();
            case INCLUDE ->
                new Projection.Include(declared.include().stream()
                        .map(name -> table.attribute(name.value())
                                .map(attribute -> attribute.storedName().value())
                                .orElse(name.value()))
                        .toList());
        };
    }
}
