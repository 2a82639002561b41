package io.dynawright.processor.problem;

import java.util.List;
import java.util.Optional;

/** DW435 to DW449: how objects are made. */
public final class ConstructionProblems {

    private ConstructionProblems() {}

    public static Problem noBuilder(Spot spot, String entity, String builder) {
        return Problem.error(
                "DW435",
                spot,
                "Generated code cannot get a " + builder + ", which is to build " + entity + ".",
                "Add \"static " + builder + " builder()\" to " + entity
                        + ", or give the builder a constructor without arguments, all visible in the package");
    }

    public static Problem noBuild(Spot spot, String entity, String builder) {
        return Problem.error(
                "DW436",
                spot,
                builder + " is to build " + entity + ", and has no \"build()\" that gives one.",
                "Add \"" + entity + " build()\", visible in the package and without checked exceptions");
    }

    public static Problem noBuilderMethod(Spot spot, String builder, String attribute, String type, String rejected) {
        return Problem.error(
                "DW437",
                spot,
                builder + " has no method for \"" + attribute + "\" that generated code can call." + rejected,
                "Add \"" + attribute + "(" + type + " " + attribute
                        + ")\", visible in the package, or mark the member with @Ignore if it is not to be stored");
    }

    public static Problem noAttribute(
            Spot spot, String parameter, String entity, Optional<String> nearest, List<String> attributes) {
        return Problem.error(
                "DW438",
                spot,
                "The constructor that makes " + entity + " takes \"" + parameter + "\", which is no attribute of it.",
                nearest.map(name -> "Did you mean \"" + name + "\"? ").orElse("Name an attribute, or drop it. ")
                        + entity + " has: " + String.join(", ", attributes));
    }

    public static Problem noParameter(Spot spot, String constructor, String attribute, String parameter) {
        return Problem.error(
                "DW439",
                spot,
                "\"" + attribute + "\" is stored, and " + constructor + " does not take it: reading would lose it.",
                "Add the parameter \"" + parameter + "\", or mark the member with @Ignore if it is not to be stored");
    }

    public static Problem otherType(Spot spot, String parameter, String type, String expected) {
        return Problem.error(
                "DW440",
                spot,
                "The constructor takes \"" + parameter + "\" as " + type + ", and its getter gives " + expected + ".",
                "Make both the same type");
    }

    public static Problem uncallable(Spot spot, String constructor) {
        return Problem.error(
                "DW441",
                spot,
                constructor + " is private, hidden, or throws a checked exception, and generated code cannot call it.",
                "Make it visible in the package and let it throw unchecked exceptions only");
    }

    public static Problem secondCreator(Spot spot, String entity) {
        return Problem.error(
                "DW442",
                spot,
                entity + " has more than one constructor with @Creator; reading calls one.",
                "Keep @Creator on that one");
    }

    public static Problem ambiguous(Spot spot, String entity, List<String> constructors) {
        return Problem.error(
                "DW443",
                spot,
                "Several constructors of " + entity + " take all its attributes: " + String.join("; ", constructors)
                        + ".",
                "Mark the one that reading is to call with @Creator");
    }

    public static Problem noEffect(Spot spot, String annotation, String entity, String decision) {
        return Problem.error(
                "DW444", spot, annotation + " has no effect: " + entity + " is " + decision + ".", "Remove it");
    }
}
