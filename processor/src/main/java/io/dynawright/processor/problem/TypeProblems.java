package io.dynawright.processor.problem;

/** DW4xx: the types of attributes, and the entity's own class. */
public final class TypeProblems {

    private TypeProblems() {}

    public static Problem unsupportedType(Spot spot, String attribute, String type, String supported) {
        return Problem.error(
                "DW401",
                spot,
                "\"" + attribute + "\" is of type " + type + ", which Dynawright cannot store.",
                "It stores " + supported + ". Change the type, or mark the attribute with @Ignore");
    }

    public static Problem hiddenType(Spot spot, String attribute, String type, String hidden) {
        return Problem.error(
                "DW402",
                spot,
                "\"" + attribute + "\" is of type " + type
                        + ", which generated code in the entity's package cannot see.",
                "Make " + hidden + " visible in the package");
    }

    public static Problem notAClass(Spot spot, String entity, String kind) {
        return Problem.error(
                "DW403",
                spot,
                "@Table is on the " + kind + " " + entity + "; an entity is a record or a class.",
                "Reading makes objects of it: move @Table to a class of which there can be objects");
    }

    public static Problem abstractClass(Spot spot, String entity) {
        return Problem.error(
                "DW404",
                spot,
                "@Table is on the abstract class " + entity + ", of which no object can be made while reading.",
                "Move @Table to its concrete subclasses: they inherit its attributes");
    }

    public static Problem genericClass(Spot spot, String entity) {
        return Problem.error(
                "DW405",
                spot,
                "@Table is on " + entity + ", which has type parameters; a table's attributes have fixed types.",
                "Move @Table to a subclass that fixes them, or make the class not generic");
    }

    public static Problem privateClass(Spot spot, String entity) {
        return Problem.error(
                "DW406",
                spot,
                entity + " is private, or nested in a private class, and generated code in its package cannot see it.",
                "Make it, and the classes around it, at least visible in the package");
    }

    public static Problem innerClass(Spot spot, String entity) {
        return Problem.error(
                "DW407",
                spot,
                entity + " is an inner class and can only be made inside an object of the class around it.",
                "Make it static");
    }

    public static Problem noConstructor(Spot spot, String entity) {
        return Problem.error(
                "DW408",
                spot,
                entity + " has no constructor that generated code can call without arguments.",
                "Add \"" + entity + "() {}\", visible in the package and without checked exceptions, or make " + entity
                        + " a record");
    }

    public static Problem nameTaken(Spot spot, String entity, String generated) {
        return Problem.error(
                "DW409",
                spot,
                "Dynawright generates " + generated + " for " + entity + ", and there already is a class of that name.",
                "Rename one of the two classes, or move one to another package");
    }

    public static Problem sameGeneratedNames(Spot spot, String entity, String other, String generated) {
        return Problem.error(
                "DW410",
                spot,
                "Dynawright would generate " + generated + " and its siblings both for " + entity + " and for " + other
                        + ".",
                "Rename one of the two entities");
    }

    public static Problem missingType(Spot spot, String entity, String use, String missing) {
        return Problem.error(
                "DW411",
                spot,
                entity + " was not processed, because its " + use + " needs " + missing + ", which does not exist.",
                "Check the spelling, the import and the class path; if another annotation processor writes it, check that"
                        + " it ran");
    }

    public static Problem ownGeneratedType(Spot spot, String entity, String use, String generated) {
        return Problem.error(
                "DW415",
                spot,
                "The " + use + " of " + entity + " needs " + generated + ", which Dynawright generates from " + entity
                        + " itself.",
                "It does not exist yet when " + entity
                        + " is read: mark the attribute with @Ignore, or use another type");
    }

    public static Problem unmarkedTable(Spot spot, String type, String annotation, String library) {
        return Problem.error(
                "DW412",
                spot,
                type + " has Dynawright's key annotations, but its " + annotation + " is " + library
                        + "'s and means nothing to Dynawright.",
                "Use @Table of io.dynawright.annotation");
    }

    public static Problem foreignTable(Spot spot, String entity, String annotation, String library) {
        return Problem.warning(
                "DW413",
                spot,
                annotation + " on " + entity + " is " + library + "'s and has no effect on what Dynawright generates.",
                "Table and indexes are described by Dynawright's own @Table, @Index and @LocalIndex");
    }

    public static Problem noTable(Spot spot, String type, String annotation) {
        return Problem.error(
                "DW414",
                spot,
                "@" + annotation + " is on " + type + ", which has no @Table; indexes are not inherited by subclasses.",
                "Add @Table(\"…\"), or move the annotation to the class that has it");
    }
}
