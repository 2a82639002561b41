package io.dynawright.processor.problem;

import java.util.List;
import java.util.Optional;

/** DW850 to DW869: the file that tells what was stored before, and what today's declarations make of that. */
public final class LockProblems {

    private static final String OPTION = "The option \"-Adynawright.lock\" names ";

    private LockProblems() {}

    public static Problem missing(Spot spot, String path) {
        return Problem.error(
                "DW850",
                spot,
                OPTION + "\"" + path
                        + "\", and there is no such file; relative paths begin where the compiler was started.",
                "Correct the path; or, if there has been no lock yet, create it: " + command(path));
    }

    public static Problem unreadable(Spot spot, String path, String reason) {
        return Problem.error(
                "DW851",
                spot,
                OPTION + "\"" + path + "\", which cannot be read: " + reason + ".",
                "Name a file that the compiler may read");
    }

    public static Problem malformed(Spot spot, String path, int line, int column) {
        return Problem.error(
                "DW852",
                spot,
                "The lock \"" + path + "\" is no JSON object: see line " + line + ", column " + column + ".",
                "Restore it from version control, and merge conflicts in it by hand; what is stored today is written anew"
                        + " by " + command(path));
    }

    public static Problem newer(Spot spot, String path, String format, int known) {
        return Problem.error(
                "DW853",
                spot,
                "The lock \"" + path + "\" has format " + format + ", and this version of Dynawright knows none after "
                        + known + ".",
                "Use the version of Dynawright that wrote it, or a later one");
    }

    public static Problem unfit(Spot spot, String path, String place, String expected) {
        return Problem.error(
                "DW854",
                spot,
                "The lock \"" + path + "\" is incomplete: \"" + place + "\" has to be " + expected + ".",
                "Restore it from version control; what is stored today is written anew by " + command(path));
    }

    public static Problem keyChanged(Spot spot, String table, String was, String is, String path) {
        return Problem.error(
                "DW855",
                spot,
                "The table \"" + table + "\" is locked with " + was + ", and is declared with " + is
                        + "; DynamoDB never changes the key of a table.",
                "Restore it, or give the table another name and move its items; if no such table is deployed, "
                        + accept(path));
    }

    public static Problem indexChanged(Spot spot, String index, String was, String is, String path) {
        return Problem.error(
                "DW856",
                spot,
                "The index \"" + index + "\" is locked as " + was + ", and is declared as " + is
                        + "; DynamoDB does not change an index that is there.",
                "Restore it, and declare a second index under another name, then remove this one; if it is not"
                        + " deployed, " + accept(path));
    }

    public static Problem localIndexChanged(
            Spot spot, String index, Optional<String> was, Optional<String> is, String path) {
        return Problem.error(
                "DW857",
                spot,
                "The index \"" + index + "\" is "
                        + was.map(text -> "locked as " + text).orElse("not in the lock") + ", and is "
                        + is.map(text -> "declared as " + text).orElse("not declared")
                        + "; local indexes come and go with their table.",
                (was.isEmpty() ? "Declare it with @Index instead" : "Restore it")
                        + ", or give the table another name and move its items; if no such table is deployed, "
                        + accept(path));
    }

    public static Problem typeChanged(Spot spot, String attribute, String entity, String was, String is, String path) {
        return Problem.error(
                "DW858",
                spot,
                "\"" + attribute + "\" of " + entity + " is locked as " + was + ", and is declared as " + is
                        + ": old items cannot be read.",
                "Restore the type; or raise @SchemaVersion of the table and convert old items in an @Upcast method; or"
                        + " store it under another name; if there are no such items, " + accept(path));
    }

    public static Problem attributeRenamed(Spot spot, String was, String is, String entity, String path) {
        return Problem.error(
                "DW859",
                spot,
                "\"" + was + "\" of " + entity + " is locked and not read any more, and \"" + is
                        + "\" looks like its new name: in old items it would be lost.",
                "Add @FormerName(\"" + was
                        + "\"), or raise @SchemaVersion of the table and move it in an @Upcast method;" + " if \"" + is
                        + "\" is something else, " + accept(path));
    }

    public static Problem memberRenamed(Spot spot, String was, String is, String document, String path) {
        return Problem.error(
                "DW859",
                spot,
                "\"" + was + "\" of " + document + " is locked and not read any more, and \"" + is
                        + "\" looks like its new name: in old items it would be lost.",
                "Add @Attribute(name = \"" + was + "\"), or raise @SchemaVersion of the table and move it in an @Upcast"
                        + " method; if \"" + is + "\" is something else, " + accept(path));
    }

    public static Problem attributeNewlyRequired(Spot spot, String attribute, String entity, String path) {
        return Problem.error(
                "DW860",
                spot,
                "\"" + attribute + "\" of " + entity
                        + " is locked as one that may be absent, and is declared as required: items without it cannot be"
                        + " read.",
                "Add @Default, or make it @Nullable, or raise @SchemaVersion of the table and fill it in an @Upcast"
                        + " method; if there are no such items, " + accept(path));
    }

    public static Problem newAttributeRequired(Spot spot, String attribute, String entity, String path) {
        return Problem.error(
                "DW860",
                spot,
                "\"" + attribute + "\" of " + entity
                        + " is not in the lock, and is declared as required: old items, which lack it, cannot be"
                        + " read.",
                "Add @Default, or make it @Nullable, or raise @SchemaVersion of the table and fill it in an @Upcast"
                        + " method; if there are no such items, " + accept(path));
    }

    public static Problem enumTextGone(
            Spot spot, String type, String text, String attribute, List<String> added, String path) {
        return Problem.error(
                "DW861",
                spot,
                "The lock has the constant \"" + text + "\" of " + type + ", in which \"" + attribute
                        + "\" is stored, and no constant is declared for it" + addition(added) + ".",
                "Restore it, or keep its text by @EnumValue(\"" + text + "\") or @FormerName(\"" + text
                        + "\") on the constant that takes its place, or raise @SchemaVersion of the table and replace it in"
                        + " an @Upcast method; if it is not stored, " + accept(path));
    }

    public static Problem discriminatorChanged(
            Spot spot, String entity, Optional<String> was, Optional<String> is, String path) {
        return Problem.error(
                "DW862",
                spot,
                entity + " is locked as " + classes(was) + ", and is declared as " + classes(is)
                        + ": of what class old items are cannot be told.",
                "Restore it, or raise @SchemaVersion of the table and change old items in an @Upcast method; if there are"
                        + " none, " + accept(path));
    }

    public static Problem variantGone(
            Spot spot, String discriminator, String value, String type, List<String> added, String path) {
        return Problem.error(
                "DW863",
                spot,
                "The lock has \"" + value + "\" in \"" + discriminator + "\" for " + type
                        + ", and no class is declared for it" + addition(added) + ".",
                "Restore it, or add @FormerName(\"" + value + "\") to the class that takes its place, or raise"
                        + " @SchemaVersion of the table and change old items in an @Upcast method; if there are none, "
                        + accept(path));
    }

    public static Problem versionsChanged(Spot spot, String entity, String was, String is, String path) {
        return Problem.error(
                "DW864",
                spot,
                entity + " is locked with " + was + ", and is declared with " + is
                        + ": of what form old items are cannot be told.",
                "Restore the attribute, and never lower the version; if no item of that version was written, "
                        + accept(path));
    }

    public static Problem versionsUnread(Spot spot, String entity, int first, int oldest, String path) {
        return Problem.error(
                "DW865",
                spot,
                entity + " is locked as one whose items have version " + first + " or later, and is declared with "
                        + oldest + " as the oldest that is read.",
                "Restore \"oldest\" and the @Upcast methods from there; once a backfill has rewritten all older items, "
                        + accept(path));
    }

    public static Problem tableRenamed(Spot spot, String entity, String was, String is, String path) {
        return Problem.error(
                "DW866",
                spot,
                "The table of " + entity + " is locked as \"" + was + "\", and is declared as \"" + is
                        + "\": the items of the one are not in the other.",
                "Restore the name; once the items were moved, or if none are stored, " + accept(path));
    }

    public static Problem tableGone(Spot spot, String table, String entity, String path) {
        return Problem.error(
                "DW867",
                spot,
                "The lock has the table \"" + table + "\" of " + entity + ", and no class is declared for it.",
                "Restore it; once the table is given up, or moved to another module, " + accept(path));
    }

    public static Problem attributeGone(Spot spot, String attribute, String entity, String path) {
        return Problem.warning(
                "DW868",
                spot,
                "\"" + attribute + "\" of " + entity
                        + " is locked and not declared any more: a put of an old item erases it.",
                "Keep it in a @CatchAll member; or, if it may go, " + accept(path));
    }

    public static Problem outOfDate(Spot spot, String path, List<String> changed) {
        return Problem.warning(
                "DW869",
                spot,
                "The lock \"" + path + "\" is out of date, by changes that old items and deployed tables take: "
                        + String.join(", ", changed) + ".",
                "Accept them, and commit the file: " + command(path));
    }

    private static String classes(Optional<String> discriminator) {
        return discriminator
                .map(attribute -> "one of several classes, which \"" + attribute + "\" tells apart")
                .orElse("a single class");
    }

    private static String addition(List<String> added) {
        return added.isEmpty() ? "" : ", while these are new: " + String.join(", ", added);
    }

    private static String accept(String path) {
        return "accept the change by SchemaLock accept " + path;
    }

    private static String command(String path) {
        return "java -cp <classes and dependencies> io.dynawright.lock.SchemaLock accept " + path;
    }
}
