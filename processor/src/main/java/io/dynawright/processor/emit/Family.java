package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import io.dynawright.processor.declare.DocumentNames;
import io.dynawright.processor.declare.StoredType;
import java.util.Map;

/**
 * The classes that have the verbs for values: those for conditions, or those for updates.
 *
 * @param single the classes of what is stored as one value
 * @param other the class of all other values
 */
record Family(
        Map<StoredType, ClassName> single, ClassName other, ClassName set, ClassName list, ClassName map, Of document) {

    /** Which of a document's generated classes. */
    enum Of {
        PATH,
        UPDATE
    }

    static final Family PATHS = new Family(
            Map.of(
                    StoredType.TEXT, RuntimeTypes.TEXT_PATH,
                    StoredType.NUMBER, RuntimeTypes.NUMBER_PATH,
                    StoredType.BINARY, RuntimeTypes.BINARY_PATH,
                    StoredType.BOOLEAN, RuntimeTypes.BOOLEAN_PATH),
            RuntimeTypes.VALUE_PATH,
            RuntimeTypes.SET_PATH,
            RuntimeTypes.LIST_PATH,
            RuntimeTypes.MAP_PATH,
            Of.PATH);

    static final Family UPDATES = new Family(
            Map.of(StoredType.NUMBER, RuntimeTypes.NUMBER_UPDATE),
            RuntimeTypes.VALUE_UPDATE,
            RuntimeTypes.SET_UPDATE,
            RuntimeTypes.LIST_UPDATE,
            RuntimeTypes.MAP_UPDATE,
            Of.UPDATE);

    ClassName single(StoredType type) {
        return single.getOrDefault(type, other);
    }

    ClassName document(DocumentNames names) {
        return TypeNames.className(document == Of.PATH ? names.path() : names.update());
    }
}
