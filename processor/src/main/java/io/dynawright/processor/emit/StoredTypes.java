package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.dynawright.processor.declare.StoredType;
import io.dynawright.processor.model.Attribute;

/** Which of the runtime's types has the verbs that an attribute's stored type allows. */
final class StoredTypes {

    private StoredTypes() {}

    /** The class of an attribute's path. */
    static ClassName path(StoredType type) {
        return switch (type) {
            case TEXT -> RuntimeTypes.TEXT_PATH;
            case NUMBER -> RuntimeTypes.NUMBER_PATH;
            case BINARY -> RuntimeTypes.BINARY_PATH;
            case BOOLEAN -> RuntimeTypes.BOOLEAN_PATH;
            default -> RuntimeTypes.VALUE_PATH;
        };
    }

    /** The type of an attribute's path. */
    static TypeName path(Attribute attribute) {
        return ParameterizedTypeName.get(
                path(attribute.operand().codec().storedAs()),
                TypeNames.boxed(attribute.operand().type()));
    }

    /** The class of a sort key's condition. */
    static ClassName sortKey(StoredType type) {
        return switch (type) {
            case TEXT -> RuntimeTypes.TEXT_SORT_KEY;
            case NUMBER -> RuntimeTypes.NUMBER_SORT_KEY;
            case BINARY -> RuntimeTypes.BINARY_SORT_KEY;
            default -> throw new IllegalArgumentException(type + " cannot be a sort key");
        };
    }

    /** The class of what can be done to an attribute in an update. */
    static ClassName update(StoredType type) {
        return type == StoredType.NUMBER ? RuntimeTypes.NUMBER_UPDATE : RuntimeTypes.VALUE_UPDATE;
    }
}
