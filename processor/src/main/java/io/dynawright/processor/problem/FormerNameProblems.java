package io.dynawright.processor.problem;

/** DW881 to DW889: what something was called before. */
public final class FormerNameProblems {

    private FormerNameProblems() {}

    public static Problem empty(Spot spot, String named) {
        return Problem.error(
                "DW881",
                spot,
                "@FormerName of " + named + " names nothing.",
                "Write the name in DynamoDB that it had, or remove the annotation");
    }

    public static Problem taken(Spot spot, String attribute, String former, String owner) {
        return Problem.error(
                "DW882",
                spot,
                "\"" + attribute + "\" was \"" + former + "\" before, and that is the name of " + owner
                        + "; nobody could tell what an item means by it.",
                "Correct the former name; if the name now means something else, raise @SchemaVersion and move the"
                        + " value in an @Upcast method");
    }

    public static Problem ofKey(Spot spot, String attribute, String key, String found) {
        return Problem.error(
                "DW883",
                spot,
                "\"" + attribute + "\" is part of the key of " + key + ", and " + found
                        + ": DynamoDB finds items by what is stored, and knows of no other name.",
                "Keep the stored name by @Attribute(name = \"…\"), or a constant's text by @EnumValue; or copy the items to"
                        + " a new table or index");
    }

    public static Problem inDocument(Spot spot, String attribute, String document) {
        return Problem.error(
                "DW884",
                spot,
                "\"" + attribute + "\" of " + document
                        + " has a @FormerName, and a @Document is part of items of any table; only attributes of a table"
                        + " can have one.",
                "Rename it in an @Upcast method of each table that holds such documents, or keep the stored name by"
                        + " @Attribute(name = \"…\")");
    }

    public static Problem unfit(Spot spot, String attribute, String found) {
        return Problem.error(
                "DW885",
                spot,
                "\"" + attribute + "\" has a @FormerName and " + found + ".",
                "Remove @FormerName, and keep the stored name by @Attribute(name = \"…\") where items still have it");
    }

    public static Problem textOfConstant(Spot spot, String constant, String enumType, String found) {
        return Problem.error(
                "DW886",
                spot,
                "@FormerName of the constant " + constant + " of " + enumType + " " + found + ".",
                "Write a text that was stored for " + constant + " and is not stored for anything else");
    }

    public static Problem valueTaken(Spot spot, String variant, String value, String owner) {
        return Problem.error(
                "DW887",
                spot,
                variant + " was stored under \"" + value + "\" before, and " + owner
                        + "; reading could not tell them apart.",
                "Correct the former text");
    }

    public static Problem ofClass(Spot spot, String type, String found) {
        return Problem.error(
                "DW888",
                spot,
                "@FormerName is on " + type + ", which " + found + ".",
                "It belongs on attributes of a table, on constants of an enum, and on records and final classes that a"
                        + " sealed type with @Discriminator permits");
    }

    public static Problem projectedByNewName(Spot spot, String index, String attribute) {
        return Problem.warning(
                "DW889",
                spot,
                index + " holds \"" + attribute
                        + "\" by today's name alone: items that have it under a @FormerName show" + " none there.",
                "Backfill the table before you rely on it");
    }
}
