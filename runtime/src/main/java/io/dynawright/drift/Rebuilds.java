package io.dynawright.drift;

import io.dynawright.health.Difference;
import io.dynawright.health.IndexDifference;
import io.dynawright.health.KeyDifference;
import io.dynawright.schema.IndexInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription;

/** Finds what is fixed when a table is made: its key, and its local indexes. */
record Rebuilds(Drifted table) {

    /** Those of the differences that only a new table has not. */
    List<Difference> differences() {
        return table.differences().stream().filter(this::isFixed).toList();
    }

    private boolean isFixed(Difference difference) {
        if (difference instanceof KeyDifference key) {
            return !(key instanceof KeyDifference.Type type)
                    || fixedAttributes().contains(type.attribute());
        }
        return difference instanceof IndexDifference index && isFixed(index);
    }

    private boolean isFixed(IndexDifference difference) {
        if (difference instanceof IndexDifference.Missing missing) {
            return missing.declared() instanceof IndexInfo.Local;
        } else if (difference instanceof IndexDifference.Undeclared) {
            return table.removesUndeclared() && localIndexes().contains(difference.index());
        } else if (difference instanceof IndexDifference.Key
                || difference instanceof IndexDifference.NarrowerProjection) {
            return localIndexes().contains(difference.index());
        }
        return difference instanceof IndexDifference.Kind;
    }

    /** The names of those that the table has. */
    Set<String> localIndexes() {
        return table.found().localSecondaryIndexes().stream()
                .map(LocalSecondaryIndexDescription::indexName)
                .collect(Collectors.toSet());
    }

    /** The attributes of the table's key and of its local indexes'. */
    private Set<String> fixedAttributes() {
        return Stream.concat(
                        table.found().keySchema().stream(),
                        table.found().localSecondaryIndexes().stream().flatMap(index -> index.keySchema().stream()))
                .map(KeySchemaElement::attributeName)
                .collect(Collectors.toSet());
    }
}
