package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How generated code gets at an attribute of an entity. */
public sealed interface Access {

    /** The method that gives the value. */
    Optional<String> getter();

    /** The same, shown at another place. */
    default Access at(Spot spot) {
        return this;
    }

    /** A record component: its accessor reads it, the constructor writes it. */
    record Component(String accessor) implements Access {
        @Override
        public Optional<String> getter() {
            return Optional.of(accessor);
        }
    }

    /**
     * A property of a class.
     *
     * @param rejected the methods that have the right name and yet cannot be called
     */
    record Property(Optional<String> getter, Optional<String> setter, List<RejectedAccessor> rejected)
            implements Access {
        public Property {
            rejected = List.copyOf(rejected);
        }
    }

    /**
     * A method with {@code @Derived}: it is read only by whoever writes the item.
     *
     * @param flaws what keeps generated code from using it
     * @param sources what it makes the value of
     */
    record Derived(String method, Set<Flaw> flaws, Sources sources) implements Access {
        public Derived {
            flaws = Set.copyOf(flaws);
        }

        @Override
        public Optional<String> getter() {
            return Optional.of(method);
        }

        @Override
        public Access at(Spot spot) {
            return new Derived(method, flaws, sources.at(spot));
        }

        /** What is wrong with the method. */
        public enum Flaw {
            PARAMETERS,
            VOID,
            HIDDEN,
            THROWS,
            STORED
        }
    }

    /**
     * A method that looks like an accessor and is none.
     *
     * @param method its name with empty parentheses for a getter, with the parameter's type for a setter
     * @param reason the rest of the sentence that begins with the method's name
     */
    record RejectedAccessor(String method, Reason reason) {}

    /** Why an accessor cannot be used. */
    enum Reason {
        HIDDEN("is not visible in the package"),
        OTHER_TYPE("has another type"),
        THROWS("throws a checked exception");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /** The rest of a sentence that begins with the method's name. */
        public String text() {
            return text;
        }
    }
}
