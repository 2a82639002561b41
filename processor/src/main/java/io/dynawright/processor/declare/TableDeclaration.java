package io.dynawright.processor.declare;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One class with {@code @Table}, as written. Lists are in the order of the source. */
public record TableDeclaration(
        EntityDeclaration entity,
        Written<String> tableName,
        Structure structure,
        List<IndexDeclaration> indexes,
        SettingsDeclaration settings,
        Optional<StackDeclaration> stack,
        EvolutionDeclaration evolution,
        Surroundings surroundings,
        CodecCatalogue codecs,
        Optional<VariantsDeclaration> variants)
        implements Declaration {

    public TableDeclaration {
        indexes = List.copyOf(indexes);
    }

    /** The attributes that a key annotation gives this part. */
    public List<AttributeDeclaration> keyed(KeyRole role) {
        return attributes().stream().filter(a -> a.key(role).isPresent()).toList();
    }

    /** The Java names of all attributes. */
    public List<String> attributeNames() {
        return attributes().stream().map(AttributeDeclaration::javaName).toList();
    }

    /** The names that the indexes need. */
    public QueryNames queryNames() {
        List<IndexDeclaration> named = indexes.stream()
                .filter(index -> Identifiers.isIdentifier(index.queryMethod().value()))
                .toList();
        Set<String> methods = new LinkedHashSet<>();
        Set<String> builders = new LinkedHashSet<>();
        named.forEach(index -> methods.add(index.queryMethod().value()));
        named.forEach(index -> builders.add(queryBuilder(index)));
        return new QueryNames(methods, builders);
    }

    /**
     * The simple name of an index's builder, apart from the types that the query class names without their package.
     */
    public String queryBuilder(IndexDeclaration index) {
        return Names.queryBuilder(index.queryMethod().value(), visible());
    }

    /**
     * The simple names of the classes, nested in the index's builder, that fixing one sort attribute after the other
     * leads to. After the last there is nothing left to narrow.
     */
    public List<String> stages(IndexDeclaration.Global index) {
        Set<String> taken = new HashSet<>(visible());
        return index.sortKey().stream()
                .limit(Math.max(0, index.sortKey().size() - 1))
                .map(attribute -> Names.unlessTaken(Names.stage(attribute.value()), taken))
                .toList();
    }

    private List<String> visible() {
        Stream<JavaType> types =
                Stream.concat(Stream.of(entity.type()), attributes().stream().map(AttributeDeclaration::type));
        return Stream.concat(types, entity.tableNames().all().stream())
                .filter(JavaType.Declared.class::isInstance)
                .map(type -> ((JavaType.Declared) type).simpleNames().get(0))
                .toList();
    }
}
