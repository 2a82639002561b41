package io.dynawright.health;

import io.dynawright.operation.Reply;
import io.dynawright.operation.TableInspection;
import java.util.Optional;

/**
 * A table that was checked for an entity.
 *
 * @param entity the simple name of the entity's class
 * @param name the name that the entity declares
 * @param physicalName the name in DynamoDB; empty if it could not be found out
 */
public record CheckedTable(String entity, String name, Optional<String> physicalName) {

    /** For Dynawright itself: the table of which something was learned. */
    public static CheckedTable of(TableInspection inspection) {
        Optional<String> physicalName = inspection.physicalName() instanceof Reply.Given<String> given
                ? Optional.of(given.answer())
                : Optional.empty();
        return new CheckedTable(inspection.table().entity(), inspection.table().name(), physicalName);
    }

    /** In words: {@code table orders of Order}, and the name in DynamoDB if that is another one. */
    @Override
    public String toString() {
        String text = "table " + name + " of " + entity;
        return physicalName
                .filter(physical -> !physical.equals(name))
                .map(physical -> text + ", in DynamoDB " + physical)
                .orElse(text);
    }
}
