package io.dynawright.processor.declare;

import java.util.List;

/** Under what texts the constants of an enum are stored. */
public sealed interface EnumTexts {

    /** The texts, in the order of the constants; empty if only the program itself knows them. */
    List<String> texts();

    /** Under their names. */
    record Names(List<String> texts) implements EnumTexts {
        public Names {
            texts = List.copyOf(texts);
        }
    }

    /** Under these. */
    record Texts(List<String> texts) implements EnumTexts {
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    /** Under what {@code toString()} gives. */
    record ToString() implements EnumTexts {
        @Override
        public List<String> texts() {
            return List.of();
        }
    }
}
