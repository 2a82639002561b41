package io.dynawright.health;

/**
 * Something is set in another way than the entity declares. Programs can work with the table all the same.
 *
 * @param setting what is set
 * @param subject of which index, tag or Region that is; empty if it is of the table as a whole
 * @param level {@link Level#OK} if only the table has it, and the entity says nothing of it
 * @param found what the table has, in words
 * @param declared what the entity declares, in words
 */
public record SettingDifference(Setting setting, String subject, Level level, String found, String declared)
        implements Difference {

    /** What can be set. */
    public enum Setting {
        /** Whether capacity is provisioned, or what is used is billed. */
        BILLING_MODE,
        /** The capacity that is provisioned, of the table or an index. */
        PROVISIONED_THROUGHPUT,
        /** The most that is served on demand, of the table or an index. */
        MAXIMUM_THROUGHPUT,
        /** What can be served at once, of the table or an index. */
        WARM_THROUGHPUT,
        /** What the stream shows. */
        STREAM,
        /** How far back the table can be restored. */
        RECOVERY,
        /** Whose key encrypts the table. */
        ENCRYPTION,
        /** Whether DynamoDB refuses to delete the table. */
        DELETION_PROTECTION,
        /** What storage costs. */
        TABLE_CLASS,
        /** A tag. */
        TAG,
        /** A Region that has a copy of the table. */
        REPLICA,
        /** Whether reads in one Region can ask for what was last written in another. */
        CONSISTENCY
    }

    /** One that the entity declares in another way. */
    static SettingDifference declared(Setting setting, String subject, String found, String declared) {
        return new SettingDifference(setting, subject, Level.WARNING, found, declared);
    }

    /** One of which the entity says nothing. */
    static SettingDifference undeclared(Setting setting, String subject, String found) {
        return new SettingDifference(setting, subject, Level.OK, found, "none");
    }

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.SETTING;
    }

    @Override
    public String message() {
        return level == Level.OK
                ? "has " + found + ", which the entity does not declare"
                : "has " + found + ", and the entity declares " + declared;
    }
}
