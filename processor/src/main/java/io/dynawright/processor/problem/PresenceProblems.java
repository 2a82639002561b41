package io.dynawright.processor.problem;

import java.util.List;
import java.util.Optional;

/** DW460 to DW468: attributes that must be there, that have a default, or that are derived. */
public final class PresenceProblems {

    private PresenceProblems() {}

    public static Problem requiredAndNullable(Spot spot, String attribute) {
        return Problem.error(
                "DW460",
                spot,
                "\"" + attribute + "\" is required and @Nullable; a required attribute is never null.",
                "Remove \"required = true\", or @Nullable");
    }

    public static Problem requiredAndOmitted(Spot spot, String attribute, String type) {
        return Problem.error(
                "DW461",
                spot,
                "\"" + attribute + "\" is required, and " + type
                        + " has a value that is stored by leaving the attribute" + " out: an empty one.",
                "Remove \"required = true\": an absent attribute is read as that value, never as null");
    }

    public static Problem defaultOfType(Spot spot, String attribute, String type) {
        return Problem.error(
                "DW462",
                spot,
                "\"" + attribute + "\" has a @Default, and a value of " + type + " cannot be written as a text there.",
                "Remove @Default, and give the value in the constructor or getter where the attribute is null");
    }

    public static Problem malformedDefault(Spot spot, String attribute, String text, String type, String expected) {
        return Problem.error(
                "DW463",
                spot,
                "The @Default \"" + text + "\" of \"" + attribute + "\" is no " + type + ".",
                "Write " + expected);
    }

    public static Problem unknownConstant(
            Spot spot,
            String attribute,
            String text,
            String type,
            Optional<String> suggestion,
            List<String> constants) {
        return Problem.error(
                "DW463",
                spot,
                "The @Default \"" + text + "\" of \"" + attribute + "\" is no constant of " + type + ".",
                suggestion.map(near -> "Did you mean \"" + near + "\"? ").orElse("") + "It has: "
                        + String.join(", ", constants));
    }

    public static Problem defaultOfKey(Spot spot, String attribute) {
        return Problem.error(
                "DW464",
                spot,
                "\"" + attribute + "\" is part of the table's key and has a @Default; a key is never absent.",
                "Remove @Default");
    }

    public static Problem defaultOfDerived(Spot spot, String attribute) {
        return Problem.error(
                "DW465",
                spot,
                "\"" + attribute + "\" is @Derived and has a @Default; a derived attribute is never read.",
                "Remove @Default");
    }

    public static Problem derivedWithoutGetter(Spot spot, String method, String found) {
        return Problem.error(
                "DW466",
                spot,
                "@Derived is on \"" + method + "\", which " + found + "; a derived attribute is what a getter gives.",
                "Put it on an instance method without parameters that returns the value, or on a static one whose"
                        + " parameters are called like attributes");
    }

    public static Problem derivedNotCallable(Spot spot, String method, String found) {
        return Problem.error(
                "DW467",
                spot,
                "@Derived is on \"" + method + "\", which generated code cannot call: it " + found + ".",
                "Make it visible in the package, and let it throw unchecked exceptions only");
    }

    public static Problem derivedAndStored(Spot spot, String attribute) {
        return Problem.error(
                "DW468",
                spot,
                "\"" + attribute + "\" is @Derived and a stored attribute already: it is a member that reading sets.",
                "Remove @Derived, or give the method the name of no member");
    }
}
