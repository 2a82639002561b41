package io.dynawright.processor.declare;

import java.util.List;

/** How an entity is made from what was read. */
public sealed interface Construction {

    /** One call of a constructor, an argument per parameter: a record, or a class whose objects do not change. */
    record Constructor(List<Argument> arguments) implements Construction {
        public Constructor {
            arguments = List.copyOf(arguments);
        }
    }

    /** A class: its constructor without arguments, then a setter per attribute. */
    record Setters(List<Setter> setters) implements Construction {
        public Setters {
            setters = List.copyOf(setters);
        }
    }

    /** A builder: a method of it per attribute, then {@code build()}. */
    record Builder(BuilderSource source, List<Setter> setters) implements Construction {
        public Builder {
            setters = List.copyOf(setters);
        }
    }

    /** No way that works. */
    record Refused(List<ConstructionFault> faults) implements Construction {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** The method that takes the value of the attribute with this Java name. */
    record Setter(String attribute, String method) {}

    /** Where a builder comes from. */
    sealed interface BuilderSource {

        /** The static method {@code builder()} of this class. */
        record StaticMethod(JavaType.Declared owner) implements BuilderSource {}

        /** The constructor without arguments of this class, which is the builder. */
        record NewObject(JavaType.Declared builder) implements BuilderSource {}
    }

    /** What a constructor's parameter gets. */
    sealed interface Argument {

        /** The attribute with this Java name. */
        record OfAttribute(String attribute) implements Argument {}

        /** {@code null}, zero or {@code false}: the member is not stored. */
        record OfIgnored(JavaType type) implements Argument {}
    }
}
