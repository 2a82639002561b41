package io.dynawright.schema;

/**
 * The attribute that says when DynamoDB may delete an item, in seconds of the epoch.
 *
 * @param attribute its name in DynamoDB
 * @param expired what becomes of items whose time is over and that DynamoDB has not deleted yet
 */
public record TimeToLive(String attribute, Expired expired) {

    /** What becomes of items whose time is over. */
    public enum Expired {
        /** They are read like others. */
        SHOWN,
        /** Reads leave them out, and inserts take their place. */
        HIDDEN
    }
}
