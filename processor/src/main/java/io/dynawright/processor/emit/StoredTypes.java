package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import io.dynawright.processor.declare.StoredType;

/** Which of the runtime's types has the verbs that an attribute's stored type allows. */
final class StoredTypes {

    private StoredTypes() {}

    /** The class of a sort key's condition. */
    static ClassName sortKey(StoredType type) {
        return switch (type) {
            case TEXT -> RuntimeTypes.TEXT_SORT_KEY;
            case NUMBER -> RuntimeTypes.NUMBER_SORT_KEY;
            case BINARY -> RuntimeTypes.BINARY_SORT_KEY;
            default -> throw new IllegalArgumentException(type + " cannot be a sort key");
        };
    }
}
