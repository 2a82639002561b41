package io.dynawright.processor.declare;

/** How DynamoDB stores an attribute: what decides whether it can be a key and which verbs its paths have. */
public enum StoredType {
    TEXT("S"),
    NUMBER("N"),
    BINARY("B"),
    BOOLEAN("BOOL"),
    TEXT_SET("SS"),
    NUMBER_SET("NS"),
    BINARY_SET("BS"),
    LIST("L"),
    MAP("M"),
    /** Each value has a type of its own. */
    DYNAMIC("a type that depends on the value");

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
        return this == TEXT || this == NUMBER || this == BINARY;
    }

    /** A set of DynamoDB's own. */
    public boolean isSet() {
        return this == TEXT_SET || this == NUMBER_SET || this == BINARY_SET;
    }

    /** A single value: what can be the key of a map. */
    public boolean isScalar() {
        return canBeKey() || this == BOOLEAN;
    }
}
