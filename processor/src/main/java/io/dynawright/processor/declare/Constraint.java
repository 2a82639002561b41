package io.dynawright.processor.declare;

import java.util.List;

/** What a value has to be: Jakarta's constraints, those that mean the same as one. */
public sealed interface Constraint {

    /** Not null. */
    record Present() implements Constraint {}

    /** Null. */
    record Absent() implements Constraint {}

    /** Not empty. */
    record Filled(Absence absence) implements Constraint {}

    /** A text that is not blank. */
    record Visible(Absence absence) implements Constraint {}

    /** Whether null satisfies a constraint. */
    enum Absence {
        REFUSED,
        ALLOWED
    }

    /** Of a length, or with a number of elements, in this range. */
    record Size(int min, int max) implements Constraint {}

    /**
     * A number on this side of a limit.
     *
     * @param limit a number, unless the user made a mistake
     */
    record Bound(Side side, String limit) implements Constraint {}

    /** Where a number lies, seen from a limit. */
    enum Side {
        AT_LEAST,
        ABOVE,
        AT_MOST,
        BELOW
    }

    /** A number with at most so many digits before and after the point. */
    record Digits(int integer, int fraction) implements Constraint {}

    /**
     * A text that the expression describes.
     *
     * @param flags the names of constants of {@code java.util.regex.Pattern}
     */
    record Pattern(String regexp, List<String> flags) implements Constraint {
        public Pattern {
            flags = List.copyOf(flags);
        }
    }

    /** An e-mail address, which this describes besides. */
    record Email(Pattern pattern) implements Constraint {

        /** Whether the pattern says nothing. */
        public boolean isPlain() {
            return pattern.regexp().equals(".*");
        }
    }

    /** A moment that is past, or to come; the name of a constant of the runtime's {@code Tense}. */
    record Time(String tense) implements Constraint {}

    /** True. */
    record Affirmed() implements Constraint {}

    /** False. */
    record Denied() implements Constraint {}

    /** Something that generated code does not check. */
    record Unchecked(Reason reason) implements Constraint {}

    /** Why something is not checked. */
    enum Reason {
        /** It is a constraint that somebody made. */
        CUSTOM,
        /** It belongs to groups that nobody asks for when an item is written. */
        GROUPS
    }
}
