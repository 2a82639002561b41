package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.TypeName;

/**
 * A parameter of an operation.
 *
 * @param meaning what it is, for Javadoc
 */
public record Parameter(String name, TypeName type, String meaning) {

    Parameter named(String other) {
        return new Parameter(other, type, meaning);
    }
}
