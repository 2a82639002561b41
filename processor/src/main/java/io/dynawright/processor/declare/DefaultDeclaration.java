package io.dynawright.processor.declare;

import java.util.List;

/**
 * A {@code @Default}, as written and as understood.
 *
 * @param text what is written
 */
public record DefaultDeclaration(Written<String> text, Meaning meaning) {

    /** What the text means for the attribute's type. */
    public sealed interface Meaning {

        /** This value. */
        record Value(DefaultValue value) implements Meaning {}

        /** No value: it is not of this form, in words that complete "expected …". */
        record Malformed(String expected) implements Meaning {}

        /** No value: the enum has these constants only. */
        record NoConstant(List<String> constants) implements Meaning {
            public NoConstant {
                constants = List.copyOf(constants);
            }
        }

        /** No value: the type has none that can be written as a text. */
        record Unsupported() implements Meaning {}
    }
}
