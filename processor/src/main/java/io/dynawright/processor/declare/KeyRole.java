package io.dynawright.processor.declare;

/** The part that an attribute plays in the table's key. */
public enum KeyRole {
    PARTITION("@PartitionKey"),
    SORT("@SortKey");

    private final String annotation;

    KeyRole(String annotation) {
        this.annotation = annotation;
    }

    /** The annotation that marks it, as users write it. */
    public String annotation() {
        return annotation;
    }
}
