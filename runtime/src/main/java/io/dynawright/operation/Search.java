package io.dynawright.operation;

import java.util.Optional;

/**
 * What a query or a scan asks for.
 *
 * @param cost how much it may read
 * @param table the table's name where the call goes
 * @param key its key condition expression; a scan has none
 * @param filter its filter expression
 * @param projection its projection expression; empty for all that there is of an item
 * @param text what the placeholders of these expressions stand for
 * @param direction the order of the results; that of a scan is of no use
 * @param segment the part of the table that is scanned; empty for all of it
 */
record Search(
        ReadCost cost,
        String table,
        Optional<String> key,
        Optional<String> filter,
        Optional<String> projection,
        ExpressionText text,
        Optional<Direction> direction,
        Consistency consistency,
        Optional<String> segment) {}
