package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.List;

/** What keeps generated code from making objects of a class in the way that its author seems to have had in mind. */
public sealed interface ConstructionFault {

    /** Where it is. */
    Spot spot();

    /** Something is wrong with the builder. */
    sealed interface OfBuilder extends ConstructionFault {

        /** The builder's class. */
        String builder();
    }

    /** Nothing gives a builder. */
    record NoSource(String builder, Spot spot) implements OfBuilder {}

    /** The builder has no method that gives the object. */
    record NoBuild(String builder, Spot spot) implements OfBuilder {}

    /** The builder has no method that takes the attribute. */
    record NoMethod(String builder, String attribute, JavaType type, List<Access.RejectedAccessor> rejected, Spot spot)
            implements OfBuilder {
        public NoMethod {
            rejected = List.copyOf(rejected);
        }
    }

    /** Something is wrong with a constructor. */
    sealed interface OfConstructor extends ConstructionFault {}

    /** A parameter has no attribute's name. */
    record NoAttribute(String parameter, List<String> attributes, Spot spot) implements OfConstructor {
        public NoAttribute {
            attributes = List.copyOf(attributes);
        }
    }

    /** A parameter has an attribute's name and another type. */
    record OtherType(String parameter, JavaType type, JavaType expected, Spot spot) implements OfConstructor {}

    /** No parameter takes the attribute. */
    record NoParameter(String attribute, JavaType type, String constructor, Spot spot) implements OfConstructor {}

    /** Generated code cannot call the constructor. */
    record Uncallable(String constructor, Spot spot) implements OfConstructor {}

    /** More than one constructor has {@code @Creator}. */
    record SecondCreator(Spot spot) implements OfConstructor {}

    /** More than one constructor takes all attributes. */
    record Ambiguous(List<String> constructors, Spot spot) implements OfConstructor {
        public Ambiguous {
            constructors = List.copyOf(constructors);
        }
    }

    /** An annotation that says how to make the object, where something else has decided. */
    record NoEffect(String annotation, Decision decision, Spot spot) implements ConstructionFault {}

    /** What decides how objects are made before an annotation does. */
    enum Decision {
        RECORD("a record, which is made by its canonical constructor"),
        BUILDER("made by the builder that its annotation names");

        private final String text;

        Decision(String text) {
            this.text = text;
        }

        /** The end of a sentence that begins with the class. */
        public String text() {
            return text;
        }
    }
}
