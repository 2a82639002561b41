package io.dynawright.processor.problem;

import java.util.List;

/** DW870 to DW880: schema versions, and the methods that bring items from one to the next. */
public final class EvolutionProblems {

    private EvolutionProblems() {}

    public static Problem unfitVersion(Spot spot, String type, String found) {
        return Problem.error(
                "DW870",
                spot,
                "@SchemaVersion of " + type + " " + found + ".",
                "Versions count from 1, which is what items had before there were versions, to today's");
    }

    public static Problem indexWithoutVersion(Spot spot, String index, String attribute) {
        return Problem.warning(
                "DW871",
                spot,
                index + " includes some attributes and not \"" + attribute
                        + "\", the schema version: what it holds of an item cannot be read while there are older ones.",
                "Add \"" + attribute + "\" to include, or raise oldest to today's version after a backfill");
    }

    public static Problem missingUpcasters(Spot spot, String type, String current, List<String> missing) {
        boolean isOne = missing.size() == 1;
        return Problem.error(
                "DW872",
                spot,
                "@SchemaVersion of " + type + " is " + current + ", and no method brings items on from "
                        + (isOne ? "version " : "versions ") + joined(missing) + ".",
                "Add a static method with @Upcast(from = " + missing.get(0) + ")" + (isOne ? "" : " and so on")
                        + ", or raise oldest once no such items are left");
    }

    private static String joined(List<String> versions) {
        int last = versions.size() - 1;
        return last == 0
                ? versions.get(0)
                : String.join(", ", versions.subList(0, last)) + " and " + versions.get(last);
    }

    public static Problem secondUpcaster(Spot spot, String method, String first, String from) {
        return Problem.error(
                "DW873",
                spot,
                "\"" + method + "\" brings items on from version " + from + ", and so does \"" + first + "\".",
                "Keep one of them, or correct the version of the other");
    }

    public static Problem upcasterOutsideVersions(Spot spot, String method, String from, String current) {
        return Problem.error(
                "DW874",
                spot,
                "\"" + method + "\" brings items on from version " + from + "; before today's, " + current
                        + ", versions go from 1 to the one before it.",
                "Correct from, or raise the version in @SchemaVersion");
    }

    public static Problem upcasterOfUnreadVersion(Spot spot, String method, String from, String oldest) {
        return Problem.warning(
                "DW875",
                spot,
                "\"" + method + "\" brings items on from version " + from + ", and the oldest that is read is " + oldest
                        + ": it is never called.",
                "Remove it; or lower oldest if there still are such items");
    }

    public static Problem unfitUpcaster(Spot spot, String method, String found) {
        return Problem.error(
                "DW876",
                spot,
                "\"" + method + "\" is marked @Upcast and " + found + "; generated code could not call it.",
                "Write static Map<String, AttributeValue> " + method + "(Map<String, AttributeValue> item)");
    }

    public static Problem upcasterWithoutVersion(Spot spot, String method, String type) {
        return Problem.error(
                "DW877",
                spot,
                "\"" + method + "\" is marked @Upcast, and " + type + " has no @SchemaVersion: nothing says which items"
                        + " it is for.",
                "Add @SchemaVersion with today's version to " + type);
    }

    public static Problem evolutionOutsideTable(Spot spot, String annotation, String type, String found) {
        return Problem.error(
                "DW878",
                spot,
                annotation + " is on " + type + ", which " + found + "; only the items of a table have versions.",
                "Put it on the class with @Table, whose methods get the whole item with all that is in it");
    }

    public static Problem versionAttributeTaken(Spot spot, String attribute, String owner) {
        return Problem.error(
                "DW879",
                spot,
                "@SchemaVersion stores the version as \"" + attribute + "\", and that is the name of " + owner + ".",
                "Give it another name by @SchemaVersion(attribute = \"…\")");
    }

    public static Problem emptyVersionAttribute(Spot spot, String type) {
        return Problem.error(
                "DW880",
                spot,
                "The name of the attribute in @SchemaVersion of " + type + " is empty.",
                "Leave it out for \"schemaVersion\", or write a name");
    }
}
