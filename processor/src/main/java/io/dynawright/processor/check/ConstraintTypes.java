package io.dynawright.processor.check;

import io.dynawright.processor.declare.Constraint;
import io.dynawright.processor.declare.ConstraintDeclaration;
import io.dynawright.processor.declare.Family;
import java.util.Arrays;

/**
 * The types that a constraint can apply to, as Jakarta Validation says; besides these, limits and digits of {@code
 * double} and {@code float}, as Hibernate Validator has them.
 */
enum ConstraintTypes {
    TEXTS("text"),
    SIZED("text, collections, maps and arrays"),
    NUMBERS("numbers"),
    DECIMALS("numbers and text"),
    TIMES("Date, Calendar and the moments of java.time"),
    BOOLEANS("boolean"),
    OBJECTS("what can be null"),
    ALL("everything");

    private final String text;

    ConstraintTypes(String text) {
        this.text = text;
    }

    /** What messages call them. */
    String text() {
        return text;
    }

    boolean contains(Family family) {
        return switch (this) {
            case TEXTS -> family == Family.TEXT;
            case SIZED -> isOneOf(family, Family.TEXT, Family.COLLECTION, Family.MAP, Family.ARRAY);
            case NUMBERS -> isNumber(family);
            case DECIMALS -> isNumber(family) || family == Family.TEXT;
            case TIMES -> isOneOf(family, Family.TIME, Family.DATE);
            case BOOLEANS -> family == Family.BOOLEAN;
            case OBJECTS, ALL -> true;
        };
    }

    private static boolean isNumber(Family family) {
        return isOneOf(family, Family.WHOLE, Family.EXACT, Family.FLOATING);
    }

    private static boolean isOneOf(Family family, Family... others) {
        return Arrays.asList(others).contains(family);
    }

    /** Those of a constraint. */
    static ConstraintTypes of(ConstraintDeclaration declared) {
        Constraint constraint = declared.constraint();
        if (constraint instanceof Constraint.Filled || constraint instanceof Constraint.Size) {
            return SIZED;
        }
        if (constraint instanceof Constraint.Bound) {
            return declared.annotation().startsWith("@Decimal") ? DECIMALS : NUMBERS;
        }
        if (constraint instanceof Constraint.Digits) {
            return DECIMALS;
        }
        if (constraint instanceof Constraint.Time) {
            return TIMES;
        }
        if (constraint instanceof Constraint.Affirmed || constraint instanceof Constraint.Denied) {
            return BOOLEANS;
        }
        if (constraint instanceof Constraint.Absent) {
            return OBJECTS;
        }
        return constraint instanceof Constraint.Present || constraint instanceof Constraint.Unchecked ? ALL : TEXTS;
    }
}
