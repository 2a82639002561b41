package io.dynawright.processor.read;

import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.Spot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The indexes that the properties of a class say they are keys of. */
record EnhancedIndexes(List<EnhancedProperty> properties) {

    private static final List<String> KEYS = List.of(Enhanced.SECONDARY_PARTITION_KEY, Enhanced.SECONDARY_SORT_KEY);

    /** Those with at most one key of each sort; one without a partition key has that of the table. */
    Stream<IndexDeclaration> declarations() {
        return names().stream().filter(this::isKnown).map(this::declaration);
    }

    /** Whether the annotation makes an attribute the key of an index, all of whose keys we know. */
    boolean isHeeded(AnnotationView mark) {
        return (KEYS.contains(mark.name()) && texts(mark).map(Written::value).allMatch(this::isKnown))
                || (KEYS.stream().anyMatch(key -> mark.name().equals(key + "s"))
                        && mark.nested("value").stream().allMatch(this::isHeeded));
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        KEYS.forEach(key -> properties.forEach(property -> property.marks(key)
                .flatMap(EnhancedIndexes::texts)
                .map(Written::value)
                .forEach(names::add)));
        return names;
    }

    private boolean isKnown(String index) {
        return KEYS.stream().allMatch(key -> keys(key, index).size() < 2);
    }

    private IndexDeclaration declaration(String index) {
        Optional<Written<String>> partitionKey =
                keys(Enhanced.SECONDARY_PARTITION_KEY, index).stream().findFirst();
        Optional<Written<String>> sortKey =
                keys(Enhanced.SECONDARY_SORT_KEY, index).stream().findFirst();
        Spot spot = partitionKey.or(() -> sortKey).orElseThrow().spot();
        Written<String> name = new Written<>(index, spot);
        return partitionKey.isPresent()
                ? new IndexDeclaration.Global(name, partitionKey, sortKey, Optional.empty(), spot)
                : new IndexDeclaration.Local(name, sortKey, Optional.empty(), spot);
    }

    /** The properties that are such keys of the index. */
    private List<Written<String>> keys(String key, String index) {
        return properties.stream()
                .flatMap(property -> property.marks(key)
                        .flatMap(EnhancedIndexes::texts)
                        .filter(name -> name.value().equals(index))
                        .map(name -> new Written<>(property.property().name(), name.spot())))
                .toList();
    }

    private static Stream<Written<String>> texts(AnnotationView mark) {
        return mark.texts("indexNames").stream();
    }
}
