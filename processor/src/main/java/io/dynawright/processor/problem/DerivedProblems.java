package io.dynawright.processor.problem;

import java.util.List;
import java.util.Optional;

/** DW482 to DW484: what attributes are derived from. */
public final class DerivedProblems {

    private DerivedProblems() {}

    public static Problem keyWithoutSources(Spot spot, String attribute, String owner) {
        return Problem.error(
                "DW482",
                spot,
                "\"" + attribute + "\" is a key of " + owner
                        + " and @Derived, and does not say from which attributes: an"
                        + " update of one of these would leave the key as it was.",
                "Name them, and updates leave them alone: @Derived(from = \"…\"), or @Derived(from = {}) if there are"
                        + " none; or derive it by a static method that takes them, and updates derive it anew");
    }

    public static Problem unknownSource(
            Spot spot, String attribute, String source, Optional<String> suggestion, List<String> names) {
        return Problem.error(
                "DW483",
                spot,
                "\"" + attribute + "\" is derived from \"" + source + "\", which is no attribute that is read.",
                didYouMean(suggestion) + "There are: " + String.join(", ", names));
    }

    public static Problem unknownParameter(
            Spot spot, String attribute, String parameter, Optional<String> suggestion, List<String> names) {
        return Problem.error(
                "DW484",
                spot,
                "\"" + attribute + "\" is derived by a method with parameter \"" + parameter
                        + "\", which is no attribute of its class that is read.",
                didYouMean(suggestion) + "There are: " + String.join(", ", names));
    }

    public static Problem parameterType(Spot spot, String attribute, String parameter, String found, String expected) {
        return Problem.error(
                "DW484",
                spot,
                "\"" + attribute + "\" is derived by a method whose parameter \"" + parameter + "\" is of type " + found
                        + "; the attribute is of type " + expected + ".",
                "Give the parameter the attribute's type");
    }

    private static String didYouMean(Optional<String> suggestion) {
        return suggestion.map(near -> "Did you mean \"" + near + "\"? ").orElse("");
    }
}
