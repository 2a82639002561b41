package io.dynawright.operation;

import java.util.List;

/**
 * What a check has learned.
 *
 * @param contact what came of the first call, which may have been {@linkplain Reply#endsCheck() the only one}
 * @param tables one for each entity, in their order
 */
public record Inspection(Reply<?> contact, List<TableInspection> tables) {

    /** Copies the list. */
    public Inspection {
        tables = List.copyOf(tables);
    }
}
