package io.dynawright.health;

import java.util.Optional;

/**
 * One thing that a check found.
 *
 * @param level what it means
 * @param kind what it is about
 * @param table the table; empty if it is about DynamoDB as a whole
 * @param message what was found, and what to do where something should be done. It has names of tables, indexes and
 *     attributes, and DynamoDB's own words about errors, but no values and no secrets
 */
public record Finding(Level level, Kind kind, Optional<CheckedTable> table, String message) {

    /** What a finding is about. */
    public enum Kind {
        /** DynamoDB answers, and knows the caller. */
        CONTACT,
        /** There are no credentials, or DynamoDB does not accept them. */
        CREDENTIALS,
        /** DynamoDB was not reached. */
        CONNECTION,
        /** The caller may not ask what the check asks. The message names the action. */
        PERMISSION,
        /** The check was made too often. */
        THROTTLING,
        /** DynamoDB, or the client, failed in another way. */
        FAILURE,
        /** The table's name in DynamoDB could not be found out. */
        NAME,
        /** The table does not exist. */
        EXISTENCE,
        /** The table was not asked for, since no call can succeed. */
        UNCHECKED,
        /** The table is as its entity declares it. */
        AGREEMENT,
        /** The table's status. */
        STATUS,
        /** The table's key, or the type of an attribute in a key. */
        KEY,
        /** A secondary index. */
        INDEX,
        /** By which attribute items expire. */
        TIME_TO_LIVE,
        /** How the table is deployed, which matters to no program. */
        SETTING
    }

    /** One line: the level, what it is about, and the message. */
    @Override
    public String toString() {
        String subject = table.map(CheckedTable::toString).orElse("DynamoDB");
        String line = String.format("%-7s %s: %s", level, subject, message);
        // The words of others can have several lines.
        return line.replaceAll("\\s*\\p{Cntrl}\\s*", " ");
    }
}
