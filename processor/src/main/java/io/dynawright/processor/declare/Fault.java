package io.dynawright.processor.declare;

import java.util.List;
import java.util.Optional;

/** What is wrong with what the user says of how values are stored. */
public sealed interface Fault {

    /** A class given as a codec that is none. */
    record NotACodec(String type) implements Fault {}

    /** A codec that does not serve the attribute's type. */
    record OtherType(JavaType.Declared codec, JavaType served) implements Fault {}

    /** A codec that generated code cannot get at. */
    record Unusable(JavaType.Declared codec, Reason reason) implements Fault {}

    /** A second codec of the same type. */
    record SecondCodec(JavaType.Declared codec, JavaType.Declared first, JavaType served) implements Fault {}

    /** Annotations, or elements of them, of which one must go. */
    record Contradiction(List<String> marks) implements Fault {
        public Contradiction {
            marks = List.copyOf(marks);
        }
    }

    /** {@code @Dynamic} where there is nothing dynamic. */
    record NothingDynamic() implements Fault {}

    /** Two constants that are stored under the same text. */
    record SameText(JavaType.Declared enumType, String text, String first, String second) implements Fault {}

    /** A second constant that is marked as the default. */
    record SecondDefault(JavaType.Declared enumType, String first, String second) implements Fault {}

    /**
     * A former text of a constant that says nothing.
     *
     * @param owner the constant that has the text already, which may be the same; empty if it is blank
     */
    record FormerText(JavaType.Declared enumType, String constant, String text, Optional<String> owner)
            implements Fault {}

    /** A time zone that nobody knows. */
    record UnknownZone(String zone) implements Fault {}

    /** A time zone for what cannot have one. */
    record NoZone() implements Fault {}

    /** Why a codec cannot be used. */
    enum Reason {
        HIDDEN("generated code in the entity's package cannot see it"),
        GENERIC("it has type parameters, and what they stand for is not known"),
        HIDDEN_TYPE("it serves a type that generated code in the entity's package cannot name"),
        ABSTRACT("it is abstract"),
        NO_CONSTRUCTOR("it has no constructor that generated code can call without arguments");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /** A clause. */
        public String text() {
            return text;
        }
    }
}
