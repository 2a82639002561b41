package io.dynawright.processor.problem;

import java.util.List;

/** DW63x and DW64x: the constraints of Jakarta Validation. */
public final class ValidationProblems {

    private ValidationProblems() {}

    public static Problem wrongType(Spot spot, String annotation, String what, String type, String applicable) {
        return Problem.error(
                "DW631",
                spot,
                annotation + " on " + what + " cannot apply to " + type + "; it is for " + applicable + ".",
                "Remove it, or give the member another type");
    }

    public static Problem nothingToValidate(Spot spot, String what, String type) {
        return Problem.error(
                "DW632",
                spot,
                "@Valid on " + what + " sends the checks on into " + type
                        + ", which is neither a @Document nor a collection of documents.",
                "Remove it; in a collection of collections it stands where the documents are: List<List<@Valid Line>>");
    }

    public static Problem malformedPattern(Spot spot, String annotation, String what, String description) {
        return Problem.error(
                "DW633",
                spot,
                annotation + " on " + what + " has a regular expression that Java does not understand: " + description
                        + ".",
                "Correct regexp, which is written as for java.util.regex.Pattern");
    }

    public static Problem emptyRange(Spot spot, String annotation, String what, String found) {
        return Problem.error(
                "DW634",
                spot,
                annotation + " on " + what + " has " + found + ", which no value has.",
                "Give a range that begins with 0 or more and does not end before it begins");
    }

    public static Problem malformedLimit(Spot spot, String annotation, String what, String limit) {
        return Problem.error(
                "DW635",
                spot,
                annotation + " on " + what + " has the limit \"" + limit + "\", which is no number.",
                "Write a number as for java.math.BigDecimal: \"0.01\"");
    }

    public static Problem customConstraint(Spot spot, String annotation, String what) {
        return Problem.warning(
                "DW636",
                spot,
                annotation + " on " + what + " is not checked when an item is written: it is no constraint of"
                        + " jakarta.validation.constraints.",
                "Say the same with those, or in a method with @AssertTrue");
    }

    public static Problem otherGroups(Spot spot, String annotation, String what) {
        return Problem.warning(
                "DW637",
                spot,
                annotation + " on " + what + " is not checked when an item is written: of its groups none is Default.",
                "Add jakarta.validation.groups.Default to its groups if items have to satisfy it");
    }

    public static Problem uncallableMethod(Spot spot, String annotation, String method, String found) {
        return Problem.error(
                "DW638",
                spot,
                annotation + " is on \"" + method + "\", which generated code cannot ask for a value: it " + found
                        + ".",
                "Make it an instance method without parameters that is visible in the package, as is the type that it"
                        + " returns, and throws unchecked exceptions only");
    }

    public static Problem unreadableField(Spot spot, String annotation, String field) {
        return Problem.warning(
                "DW639",
                spot,
                annotation + " on \"" + field + "\" is not checked when an item is written: the field is not stored.",
                "Put it on a method that gives the value, or remove it");
    }

    public static Problem unknownParameter(Spot spot, String annotation, String parameter, List<String> known) {
        return Problem.warning(
                "DW640",
                spot,
                "The message of " + annotation + " refers to " + parameter
                        + ", which stays as it is written: there are no bundles of messages, and expressions are not"
                        + " evaluated.",
                "Write what is to be read"
                        + (known.isEmpty() ? "" : "; " + annotation + " has: " + String.join(", ", known)));
    }

    public static Problem unreachableElements(Spot spot, String annotation, String what, String type) {
        return Problem.error(
                "DW641",
                spot,
                annotation + " is on a type argument of " + type + " in " + what
                        + ", and nobody knows how to get at what that holds.",
                "Such constraints can be on the elements of a Collection or an Optional, and on the keys and values of"
                        + " a Map");
    }
}
