package io.dynawright.processor.declare;

import java.util.List;

/** Under what texts the constants of an enum are stored. */
public sealed interface EnumTexts {

    /** Under their names. */
    record Names() implements EnumTexts {}

    /** Under these, in the order of the constants. */
    record Texts(List<String> texts) implements EnumTexts {
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    /** Under what {@code toString()} gives. */
    record ToString() implements EnumTexts {}
}
