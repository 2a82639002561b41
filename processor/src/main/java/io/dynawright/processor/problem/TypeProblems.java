package io.dynawright.processor.problem;

/** DW4xx: the types of attributes, and the entity's own class. */
public final class TypeProblems {

    private TypeProblems() {}

    public static Problem unsupportedType(Spot spot, String attribute, String type, String part) {
        String found = part.equals(type) ? ", which" : "; its part " + part + " is a type that";
        return Problem.error(
                "DW401",
                spot,
                "\"" + attribute + "\" is of type " + type + found + " Dynawright cannot store.",
                "It stores primitives, strings, numbers, the times of java.time, enums, binary, and lists, sets, maps and one-dimensional"
                        + " arrays of these. Mark a class of your own with @Document, give the attribute a codec by"
                        + " @Attribute(codec), or mark it with @Ignore");
    }

    public static Problem hiddenType(Spot spot, String attribute, String type, String hidden) {
        return Problem.error(
                "DW402",
                spot,
                "\"" + attribute + "\" is of type " + type
                        + ", which generated code in the entity's package cannot see.",
                "Make " + hidden + " visible in the package");
    }

    public static Problem notAClass(Spot spot, String annotation, String entity, String kind) {
        return Problem.error(
                "DW403",
                spot,
                annotation + " is on the " + kind + " " + entity + "; what is stored is a record or a class.",
                "Reading makes objects of it: move " + annotation
                        + " to a class, or give an interface a builder: a static" + " method builder(), or "
                        + annotation + "(builder = …)");
    }

    public static Problem abstractClass(Spot spot, String annotation, String entity) {
        return Problem.error(
                "DW404",
                spot,
                annotation + " is on the abstract class " + entity + ", of which no object can be made while reading.",
                "Move " + annotation + " to its concrete subclasses, which inherit its attributes, or give " + entity
                        + " a builder: a static method builder(), or " + annotation + "(builder = …)");
    }

    public static Problem genericClass(Spot spot, String annotation, String entity) {
        return Problem.error(
                "DW405",
                spot,
                annotation + " is on " + entity + ", which has type parameters; attributes have fixed types.",
                "Move " + annotation + " to a subclass that fixes them, or make the class not generic");
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
                "Add \"" + entity + "() {}\", visible in the package and without checked exceptions; or make " + entity
                        + " a record, or give it a constructor that takes all attributes or a builder");
    }

    public static Problem nameTaken(Spot spot, String entity, String generated) {
        return Problem.error(
                "DW409",
                spot,
                "Dynawright generates " + generated + " for " + entity + ", and there already is a class of that name.",
                "Rename one of the two classes, or move one to another package");
    }

    public static Problem nameOfTableTypeTaken(Spot spot, String entity, String generated, String artefact) {
        return Problem.error(
                "DW409",
                spot,
                "Dynawright generates " + generated + " for " + entity + ", and there already is a class of that name.",
                "Rename your class, or the generated one: " + renaming(artefact));
    }

    public static Problem asyncRepositoryNameTaken(Spot spot, String entity, String generated) {
        return Problem.error(
                "DW409",
                spot,
                "Dynawright generates " + generated + " for " + entity + ", and there already is a class of that name.",
                "Rename one of the two classes, or do without the generated one: @Table(…, asyncRepository = false)");
    }

    public static Problem sameGeneratedNames(Spot spot, String entity, String other, String generated) {
        return Problem.error(
                "DW410",
                spot,
                "Dynawright would generate " + generated + " both for " + entity + " and for " + other + ".",
                "Rename one of the two entities");
    }

    public static Problem sameNamesOfTableTypes(
            Spot spot, String entity, String other, String generated, String artefact) {
        return Problem.error(
                "DW410",
                spot,
                "Dynawright would generate " + generated + " both for " + entity + " and for " + other + ".",
                "Rename one of the two entities, or the type that is generated for one: " + renaming(artefact));
    }

    private static String renaming(String artefact) {
        return "@Table(…, names = @GeneratedNames(" + artefact + " = \"…\"))";
    }

    public static Problem sameRepositoryNames(Spot spot, String entity, String other, String generated) {
        return Problem.error(
                "DW410",
                spot,
                "Dynawright would generate " + generated + " both for " + entity + " and for " + other + ".",
                "Rename one of the two entities, or do without the asynchronous repository of " + entity
                        + ": @Table(…, asyncRepository = false)");
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

    public static Problem noTableToDeploy(Spot spot, String type, String annotation) {
        return Problem.error(
                "DW414",
                spot,
                "@" + annotation + " is on " + type
                        + ", which has no @Table; it says how the table of an entity is deployed, and is not inherited by"
                        + " subclasses.",
                "Add @Table(\"…\"), or move the annotation to the class that has it");
    }

    public static Problem rawType(Spot spot, String attribute, String type, String part) {
        return Problem.error(
                "DW416",
                spot,
                "\"" + attribute + "\" is of type " + type + ", and " + part + " has no type arguments.",
                "Say what it is made of, as in List<String>");
    }

    public static Problem noFixedType(Spot spot, String attribute, String type, String part) {
        return Problem.error(
                "DW417",
                spot,
                "\"" + attribute + "\" is of type " + type + ", and \"" + part
                        + "\" does not say which type is stored.",
                "Write the type itself in its place");
    }

    public static Problem untyped(Spot spot, String attribute, String type) {
        return Problem.error(
                "DW418",
                spot,
                "\"" + attribute + "\" is of type " + type + "; Object is stored only where that is asked for.",
                "Write the type that is meant, or mark the attribute with @Dynamic, which reads and writes strings,"
                        + " numbers, booleans, binary, lists, sets and maps");
    }

    public static Problem documentWithoutCodec(Spot spot, String attribute, String document) {
        return Problem.error(
                "DW419",
                spot,
                "\"" + attribute + "\" needs the codec of " + document
                        + ", which is a @Document and was compiled without Dynawright's processor.",
                "Add the processor to the build of the module that has " + document);
    }

    public static Problem genericArray(Spot spot, String attribute, String component) {
        return Problem.error(
                "DW420",
                spot,
                "\"" + attribute + "\" is an array of the generic type " + component + ", which Java cannot make.",
                "Use a List instead of the array");
    }

    public static Problem notInForm(Spot spot, String attribute, String type) {
        return Problem.error(
                "DW421",
                spot,
                "\"" + attribute + "\" is of type " + type + ", and @Attribute(as) says how points in time are stored.",
                "Remove \"as\", or use a type such as Instant");
    }

    public static Problem notASet(Spot spot, String attribute, String type) {
        return Problem.error(
                "DW421",
                spot,
                "\"" + attribute + "\" is of type " + type
                        + ", and @Attribute(as = SET) asks for a set of DynamoDB's own, which holds strings, numbers or"
                        + " binary.",
                "Remove \"as\": a Set of anything else is stored as a list");
    }
}
