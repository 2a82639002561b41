package io.dynawright.health;

import io.dynawright.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/** Compares tables with what entities declare. Knows no client. */
final class TableComparison {

    private TableComparison() {}

    /** In what the table is different: status, key, and then each index; empty if it is as declared. */
    static List<Difference> of(TableDefinition declared, TableDescription found) {
        List<Difference> differences = new ArrayList<>();
        if (found.tableStatus() != TableStatus.ACTIVE) {
            differences.add(new StatusDifference(Objects.toString(found.tableStatusAsString(), "UNKNOWN")));
        }
        differences.addAll(KeyComparison.of(declared, found));
        differences.addAll(IndexComparison.of(declared, found));
        return differences;
    }
}
