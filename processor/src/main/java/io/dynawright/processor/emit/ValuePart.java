package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.model.Attribute;

/** One attribute of a generated value, and the expressions in which types differ. */
interface ValuePart {

    /** The attribute. */
    Attribute attribute();

    /** Whether it is the same in another value. */
    CodeBlock equal(String other);

    /** What {@code Objects.hash} takes of it. */
    CodeBlock hashed();

    /** What string concatenation takes of it. */
    CodeBlock text();
}
