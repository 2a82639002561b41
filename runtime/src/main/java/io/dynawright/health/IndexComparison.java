package io.dynawright.health;

import io.dynawright.schema.IndexInfo;
import io.dynawright.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Compares the indexes of a table: first those that are declared, then those that are not. */
final class IndexComparison {

    private IndexComparison() {}

    static List<IndexDifference> of(TableDefinition declared, TableDescription found) {
        SortedMap<String, FoundIndex> indexes = FoundIndex.of(found);
        List<IndexDifference> differences = new ArrayList<>();
        for (IndexInfo index : declared.indexes()) {
            FoundIndex same = indexes.remove(index.name());
            if (same == null) {
                differences.add(new IndexDifference.Missing(index));
            } else {
                differences.addAll(of(declared, index, same));
            }
        }
        indexes.keySet().forEach(name -> differences.add(new IndexDifference.Undeclared(name)));
        return differences;
    }

    private static List<IndexDifference> of(TableDefinition table, IndexInfo declared, FoundIndex found) {
        if (!found.isLike(declared)) {
            return List.of(new IndexDifference.Kind(declared));
        }
        List<IndexDifference> differences = new ArrayList<>();
        if (!found.key().equals(declared.key())) {
            differences.add(new IndexDifference.Key(declared.name(), declared.key(), found.key()));
        }
        ProjectionComparison.of(table, declared, found.projection()).ifPresent(differences::add);
        found.status().ifPresent(differences::add);
        return differences;
    }
}
