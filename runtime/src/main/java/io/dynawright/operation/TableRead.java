package io.dynawright.operation;

import io.dynawright.error.ConfigurationException;
import io.dynawright.expression.Path;
import io.dynawright.schema.KeySchema;
import java.util.List;

/**
 * How a batch reads one table.
 *
 * @param subject what is read
 * @param projected what is fetched of each item, its key included; empty for all of it
 */
record TableRead(Subject<?> subject, List<Path> projected, Consistency consistency) {

    /** The table's key. */
    KeySchema key() {
        return subject.schema().definition().key();
    }

    /**
     * For two that want whole items of one table: what reads consistently for one does so for the other.
     *
     * @throws ConfigurationException if they are two that were given one name in DynamoDB, and have different keys
     */
    TableRead and(TableRead other) {
        if (!key().equals(other.key())) {
            throw new ConfigurationException("The tables "
                    + subject.schema().tableName() + " and "
                    + other.subject.schema().tableName()
                    + " have one name in DynamoDB, but different keys: give them different names");
        }
        return consistency == Consistency.STRONG ? this : other;
    }
}
