package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.model.Attribute;

/** How a method that reads a class gets from the values of attributes to an object. */
interface Assembly {

    /** The statements before the first attribute is read. */
    CodeBlock begin();

    /** The expression statement, without semicolon, that takes an attribute's value. */
    CodeBlock take(Attribute attribute, CodeBlock value);

    /** The statements after the last attribute was read; the last one returns the object. */
    CodeBlock end();
}
