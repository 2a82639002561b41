package io.dynawright.processor.declare;

import java.util.Locale;

/** What users are told of a value that breaks a constraint, unless the constraint itself says so. */
public final class ConstraintTexts {

    private ConstraintTexts() {}

    /** The message for values of this family. */
    public static String of(ConstraintDeclaration declared, Family family) {
        return declared.text().orElseGet(() -> "must " + rest(declared.constraint(), family));
    }

    private static String rest(Constraint constraint, Family family) {
        if (constraint instanceof Constraint.Size size) {
            return "have " + range(size, noun(family));
        }
        if (constraint instanceof Constraint.Bound bound) {
            return "be " + side(bound.side()) + " " + bound.limit();
        }
        if (constraint instanceof Constraint.Digits digits) {
            return "have at most " + counted(digits.integer(), "digit") + " before and " + digits.fraction()
                    + " after the decimal point";
        }
        if (constraint instanceof Constraint.Pattern pattern) {
            return "match \"" + pattern.regexp() + "\"";
        }
        if (constraint instanceof Constraint.Time time) {
            return "be in the " + time.tense().replace('_', ' ').toLowerCase(Locale.ROOT);
        }
        return plain(constraint);
    }

    private static String plain(Constraint constraint) {
        if (constraint instanceof Constraint.Present) {
            return "not be null";
        }
        if (constraint instanceof Constraint.Absent) {
            return "be null";
        }
        if (constraint instanceof Constraint.Filled) {
            return "not be empty";
        }
        if (constraint instanceof Constraint.Visible) {
            return "not be blank";
        }
        if (constraint instanceof Constraint.Email) {
            return "be an e-mail address";
        }
        return constraint instanceof Constraint.Affirmed ? "be true" : "be false";
    }

    private static String side(Constraint.Side side) {
        return switch (side) {
            case AT_LEAST -> "at least";
            case ABOVE -> "greater than";
            case AT_MOST -> "at most";
            case BELOW -> "less than";
        };
    }

    private static String noun(Family family) {
        return switch (family) {
            case TEXT -> "character";
            case MAP -> "entry";
            default -> "element";
        };
    }

    private static String range(Constraint.Size size, String noun) {
        if (size.min() == size.max()) {
            return "exactly " + counted(size.min(), noun);
        }
        if (size.max() == Integer.MAX_VALUE) {
            return "at least " + counted(size.min(), noun);
        }
        return size.min() == 0
                ? "at most " + counted(size.max(), noun)
                : "between " + size.min() + " and " + counted(size.max(), noun);
    }

    private static String counted(int number, String noun) {
        if (number == 1) {
            return "1 " + noun;
        }
        return number + " " + (noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s");
    }
}
