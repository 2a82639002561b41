package io.dynawright.processor.declare;

import java.util.List;

/** How an entity is made from what was read. */
public sealed interface Construction {

    /** A record: one call of its canonical constructor, an argument per component. */
    record CanonicalConstructor(List<Argument> arguments) implements Construction {
        public CanonicalConstructor {
            arguments = List.copyOf(arguments);
        }
    }

    /** A class: its constructor without arguments, then a setter per attribute. */
    record Setters(List<Setter> setters) implements Construction {
        public Setters {
            setters = List.copyOf(setters);
        }
    }

    /** The method that takes the value of the attribute with this Java name. */
    record Setter(String attribute, String method) {}

    /** What a constructor's parameter gets. */
    sealed interface Argument {

        /** The attribute with this Java name. */
        record OfAttribute(String attribute) implements Argument {}

        /** {@code null}, zero or {@code false}: the component is not stored. */
        record OfIgnored(JavaType type) implements Argument {}
    }
}
