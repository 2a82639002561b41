package io.dynawright.processor.read;

import io.dynawright.processor.declare.CapacityDeclaration;
import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.ProjectionDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.Spot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The indexes that the properties of a class say they are keys of. */
record EnhancedIndexes(List<EnhancedProperty> properties) {

    private static final List<String> KEYS = List.of(Enhanced.SECONDARY_PARTITION_KEY, Enhanced.SECONDARY_SORT_KEY);

    /** What the client calls the places of several attributes in one key. */
    private static final List<String> PLACES = List.of("FIRST", "SECOND", "THIRD", "FOURTH");

    /** Those that we understand; one without a partition key has that of the table. */
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

    /** Several attributes of one key say in which order they come, and a local index has one sort key. */
    private boolean isKnown(String index) {
        return KEYS.stream().map(key -> keys(key, index)).allMatch(EnhancedIndexes::isOrdered)
                && (keys(Enhanced.SECONDARY_SORT_KEY, index).size() < 2
                        || !keys(Enhanced.SECONDARY_PARTITION_KEY, index).isEmpty());
    }

    private static boolean isOrdered(List<Key> keys) {
        List<Integer> places = keys.stream().map(Key::place).distinct().toList();
        return keys.size() < 2 || (places.size() == keys.size() && !places.contains(-1));
    }

    private IndexDeclaration declaration(String index) {
        List<Written<String>> partitionKey = properties(Enhanced.SECONDARY_PARTITION_KEY, index);
        List<Written<String>> sortKey = properties(Enhanced.SECONDARY_SORT_KEY, index);
        Spot spot = (partitionKey.isEmpty() ? sortKey : partitionKey).get(0).spot();
        Written<String> name = new Written<>(index, spot);
        return partitionKey.isEmpty()
                ? new IndexDeclaration.Local(
                        name, sortKey.stream().findFirst(), ProjectionDeclaration.UNSAID, Optional.empty(), spot)
                : new IndexDeclaration.Global(
                        name,
                        partitionKey,
                        sortKey,
                        ProjectionDeclaration.UNSAID,
                        Optional.empty(),
                        CapacityDeclaration.none(spot),
                        spot);
    }

    private List<Written<String>> properties(String key, String index) {
        return keys(key, index).stream()
                .sorted(Comparator.comparingInt(Key::place))
                .map(Key::property)
                .toList();
    }

    /** The properties that are such keys of the index. */
    private List<Key> keys(String key, String index) {
        return properties.stream()
                .flatMap(property -> property.marks(key)
                        .flatMap(mark -> texts(mark)
                                .filter(name -> name.value().equals(index))
                                .map(name -> new Key(
                                        new Written<>(property.property().name(), name.spot()),
                                        mark.constant("order")
                                                .map(PLACES::indexOf)
                                                .orElse(-1)))))
                .toList();
    }

    /** A property, and its place in the key, or -1 if it has none. */
    private record Key(Written<String> property, int place) {}

    private static Stream<Written<String>> texts(AnnotationView mark) {
        return mark.texts("indexNames").stream();
    }
}
