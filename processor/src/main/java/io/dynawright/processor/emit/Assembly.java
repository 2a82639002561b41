package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.model.Part;

/** How a method that reads a class gets from the values of its members to an object. */
interface Assembly {

    /** The statements before the first attribute is read. */
    CodeBlock begin();

    /** The expression statement, without semicolon, that takes a member's value. */
    CodeBlock take(Part part, CodeBlock value);

    /** The statements after the last attribute was read. */
    CodeBlock end();

    /** The object, after all that. */
    CodeBlock object();
}
