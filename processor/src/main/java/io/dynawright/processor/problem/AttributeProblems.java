package io.dynawright.processor.problem;

/** DW3xx: attributes, their names, accessors and annotations. */
public final class AttributeProblems {

    private AttributeProblems() {}

    public static Problem duplicateStoredName(Spot spot, String attribute, String storedName, String first) {
        return Problem.error(
                "DW301",
                spot,
                "\"" + attribute + "\" is stored as \"" + storedName + "\", and so is \"" + first
                        + "\"; an item has each attribute once.",
                "Give one of them another name: @Attribute(name = \"…\")");
    }

    public static Problem emptyStoredName(Spot spot, String attribute) {
        return Problem.error(
                "DW302",
                spot,
                "\"" + attribute + "\" is given an empty name; DynamoDB wants at least one character.",
                "Write the name, or leave @Attribute out to store it as \"" + attribute + "\"");
    }

    public static Problem noGetter(Spot spot, String attribute, String signatures, String rejected) {
        return Problem.error(
                "DW303",
                spot,
                "\"" + attribute + "\" has no getter that generated code can call." + rejected,
                addOrIgnore(signatures));
    }

    public static Problem noSetter(Spot spot, String attribute, String signatures, String rejected) {
        return Problem.error(
                "DW304",
                spot,
                "\"" + attribute + "\" has no setter that generated code can call." + rejected,
                addOrIgnore(signatures));
    }

    public static Problem noAccessors(Spot spot, String attribute, String signatures, String rejected) {
        return Problem.error(
                "DW305",
                spot,
                "\"" + attribute + "\" has neither a getter nor a setter that generated code can call." + rejected,
                addOrIgnore(signatures));
    }

    private static String addOrIgnore(String signatures) {
        return "Add " + signatures
                + ", visible in the package, or mark the member with @Ignore if it is not to be stored";
    }

    public static Problem strayMark(Spot spot, String annotation, String place, String member) {
        return Problem.error(
                "DW306",
                spot,
                "@" + annotation + " is on the " + place + " \"" + member
                        + "\", which is no attribute, and has no effect" + " there.",
                "It belongs on a record component, or on the field, getter or setter of an attribute");
    }

    public static Problem ignoredAndMarked(Spot spot, String member, String annotation) {
        return Problem.error(
                "DW307",
                spot,
                "\"" + member + "\" is marked @" + annotation + " and @Ignore, which says that it is not stored.",
                "Remove one of the two annotations");
    }

    public static Problem contradictoryNames(Spot spot, String attribute, String name, String first) {
        return Problem.error(
                "DW308",
                spot,
                "\"" + attribute + "\" is named \"" + name + "\" here and \"" + first + "\" on another of its members.",
                "Keep one of the two @Attribute annotations");
    }

    public static Problem sameAccessor(Spot spot, String attribute, String first, String accessor) {
        return Problem.error(
                "DW309",
                spot,
                "\"" + attribute + "\" and \"" + first + "\" would both get the generated method \"" + accessor
                        + "()\".",
                "Rename one of the two in Java; @Attribute(name = \"…\") keeps the stored name");
    }

    public static Problem foreignAnnotation(
            Spot spot, String annotation, String library, String attribute, String ours) {
        return Problem.error(
                "DW310",
                spot,
                annotation + " on \"" + attribute + "\" is " + library + "'s and means nothing to Dynawright.",
                "Use " + ours);
    }

    public static Problem foreignWithoutEffect(
            Spot spot, String annotation, String library, String attribute, String advice) {
        return Problem.warning(
                "DW311",
                spot,
                annotation + " on \"" + attribute + "\" is " + library + "'s and has no effect on what Dynawright"
                        + " generates.",
                advice);
    }
}
