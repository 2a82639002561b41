package io.dynawright.processor.emit;

import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.model.TableModel;

/** Writes one of the types that are generated for an entity. */
interface Emitter {

    /** Whether this table has such a type. */
    default boolean appliesTo(TableModel table) {
        return true;
    }

    /** The type; it lives in the entity's package. */
    TypeSpec emit(TableModel table);
}
