package io.dynawright.schema;

import java.util.Objects;

/**
 * A table, and who declares it.
 *
 * @param entity the simple name of the entity's class
 * @param definition the table as that declares it
 */
public record DeclaredTable(String entity, TableDefinition definition) {

    /** Refuses nulls. */
    public DeclaredTable {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(definition, "definition");
    }

    /** The table of this entity. */
    public static DeclaredTable of(EntitySchema<?> schema) {
        return new DeclaredTable(schema.entity().getSimpleName(), schema.definition());
    }

    /** The table's name, as it is declared. */
    public String name() {
        return definition.name();
    }
}
