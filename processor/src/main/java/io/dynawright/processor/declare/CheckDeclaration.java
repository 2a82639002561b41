package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.Optional;
import java.util.Set;

/**
 * What constraints say something of: an attribute, a flattened member, a method that computes something, or the class.
 *
 * @param javaName its name as a property
 * @param getter the method that gives the value, if there is one
 * @param flaws what keeps generated code from calling it
 * @param disclosure whether its values may be shown
 */
public record CheckDeclaration(
        String javaName,
        Optional<String> getter,
        Set<Flaw> flaws,
        CheckedValue value,
        Disclosure disclosure,
        Subject subject,
        Spot spot) {

    public CheckDeclaration {
        flaws = Set.copyOf(flaws);
    }

    /** What the constraints are on. */
    public enum Subject {
        /** A member that is stored. */
        PART,
        /** A method that computes something. */
        METHOD,
        /** A field that is not stored. */
        FIELD,
        /** The class itself. */
        CLASS
    }

    /** What is wrong with a method. */
    public enum Flaw {
        PARAMETERS,
        TYPE_PARAMETERS,
        STATIC,
        VOID,
        HIDDEN,
        HIDDEN_TYPE,
        THROWS
    }

    /** Whether it is of this member; a method can have the same name as a property. */
    public boolean isOf(Part part) {
        return subject == Subject.PART && javaName.equals(part.javaName());
    }

    /** The same with this value. */
    public CheckDeclaration with(CheckedValue other) {
        return new CheckDeclaration(javaName, getter, flaws, other, disclosure, subject, spot);
    }
}
