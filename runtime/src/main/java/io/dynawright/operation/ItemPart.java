package io.dynawright.operation;

import io.dynawright.codec.ItemReader;
import io.dynawright.codec.MapItemReader;
import io.dynawright.error.ConversionException;
import io.dynawright.expression.Path;
import io.dynawright.schema.Evolution;
import io.dynawright.schema.IndexInfo;
import io.dynawright.schema.TableDefinition;
import io.dynawright.wire.RawItem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a view or a selection fetches of items. A part of an item can be read only if it has today's form: upcasters need
 * the whole.
 *
 * @param paths what is wanted; empty for all that the table or index has
 */
record ItemPart(Subject<?> subject, List<Path> paths) {

    /** What is fetched: what is wanted, its former names, and the version. */
    List<Path> fetched() {
        if (evolution().isNone() || paths.isEmpty()) {
            return paths;
        }
        Set<Path> fetched = new LinkedHashSet<>(paths);
        for (Path path : paths) {
            for (String former : evolution().formerNames().getOrDefault(path.attribute(), List.of())) {
                fetched.add(new Path(former, path.steps()));
            }
        }
        evolution().version().ifPresent(version -> fetched.add(Path.of(version.attribute())));
        fetched.removeIf(path -> isOfEvolution(path.attribute()) && !holds(path.attribute()));
        return List.copyOf(fetched);
    }

    private boolean isOfEvolution(String attribute) {
        return evolution().allFormerNames().contains(attribute)
                || evolution()
                        .version()
                        .filter(version -> version.attribute().equals(attribute))
                        .isPresent();
    }

    /**
     * A reader of what was fetched, of which everything was decrypted, in today's form.
     *
     * @throws ConversionException if it has another version, or if it cannot be told which
     */
    ItemReader today(RawItem item) {
        ItemReader in = item.reader();
        if (evolution().isNone()) {
            return in;
        } else if (paths.isEmpty() && index().map(Candidate::holdsWholeItems).orElse(true)) {
            return subject.schema().current(in);
        }
        evolution().version().ifPresent(version -> demandCurrent(version, item, in));
        boolean isRenamed = evolution().allFormerNames().stream().anyMatch(name -> item.value(name) != null);
        return isRenamed ? new MapItemReader(evolution().renamed(item.values())) : in;
    }

    private void demandCurrent(Evolution.Version version, RawItem item, ItemReader in) {
        String attribute = version.attribute();
        if (!holds(attribute)) {
            if (version.oldest() < version.current() && !isOfKeys()) {
                throw unknown(attribute);
            }
        } else if (!version.isCurrent(in.peekNumber(attribute))) {
            AttributeValue stored = item.value(attribute);
            int older = version.of(stored == null ? Map.of() : Map.of(attribute, stored));
            if (older < version.current()) {
                throw incomplete(version, older);
            }
        }
    }

    private static ConversionException incomplete(Evolution.Version version, int found) {
        return ConversionException.onUpgrade(
                version.attribute(),
                "version " + version.current() + ", or all of the item",
                "a part of an item of version " + found,
                "Run the backfill of the table, or read whole items",
                null);
    }

    private static ConversionException unknown(String attribute) {
        return ConversionException.onUpgrade(
                attribute,
                "the version beside what the index has of the item",
                "an index without " + attribute,
                "Let the index include " + attribute + ", or hydrate the query; or run the backfill of the table, and"
                        + " set @SchemaVersion(oldest = …) to today's version",
                null);
    }

    /** Whether nothing is wanted but keys, which are the same in all versions. */
    private boolean isOfKeys() {
        TableDefinition table = subject.schema().definition();
        if (paths.isEmpty()) {
            return index().map(index -> table.attributes().stream()
                            .allMatch(attribute -> isKey(attribute.name()) || !index.holds(attribute.name())))
                    .orElse(false);
        }
        return paths.stream().map(Path::attribute).allMatch(this::isKey);
    }

    private boolean isKey(String attribute) {
        return subject.position().contains(attribute);
    }

    /** Whether the attribute can be had. What a local index lacks is read from the table, at a cost of its own. */
    private boolean holds(String attribute) {
        return index().map(index -> index.holds(attribute) || mayBeReadFromTable(index))
                .orElse(true);
    }

    private boolean mayBeReadFromTable(Candidate index) {
        return index.index().filter(IndexInfo.Local.class::isInstance).isPresent()
                && evolution()
                        .version()
                        .filter(version -> version.oldest() == version.current())
                        .isEmpty();
    }

    private Optional<Candidate> index() {
        TableDefinition table = subject.schema().definition();
        return table.indexes().stream()
                .filter(index -> index.name().equals(subject.index()))
                .map(index -> new Candidate(table, Optional.of(index)))
                .findFirst();
    }

    private Evolution evolution() {
        return subject.schema().definition().evolution();
    }
}
