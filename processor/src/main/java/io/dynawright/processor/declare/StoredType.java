package io.dynawright.processor.declare;

/** How DynamoDB stores an attribute: what decides whether it can be a key and which verbs its paths have. */
public enum StoredType {
    TEXT("S"),
    NUMBER("N"),
    BINARY("B"),
    BOOLEAN("BOOL");

    private final String descriptor;

    StoredType(String descriptor) {
        this.descriptor = descriptor;
    }

    /** DynamoDB's own name of the type. */
    public String descriptor() {
        return descriptor;
    }

    /** Only strings, numbers and binary can be keys. */
    public boolean canBeKey() {
        return this != BOOLEAN;
    }
}
