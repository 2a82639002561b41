package io.dynawright.processor.problem;

/** DW601 to DW617: attributes of which Dynawright takes care. */
public final class LifecycleProblems {

    private LifecycleProblems() {}

    public static Problem versionType(Spot spot, String attribute, String type) {
        return Problem.error(
                "DW601",
                spot,
                "@Version is on \"" + attribute + "\" of type " + type
                        + "; a version is a whole number, stored as one.",
                "Make it a long, int, short, one of their boxes, or a BigInteger, without a codec of its own");
    }

    public static Problem momentType(Spot spot, String annotation, String attribute, String type) {
        return Problem.error(
                "DW602",
                spot,
                annotation + " is on \"" + attribute + "\" of type " + type
                        + ", which Dynawright cannot make of a moment.",
                "Make it an Instant, OffsetDateTime, ZonedDateTime, LocalDateTime, Date, Calendar, or an Optional of one of"
                        + " these");
    }

    public static Problem timeToLiveType(Spot spot, String attribute, String type) {
        return Problem.error(
                "DW603",
                spot,
                "@TimeToLive is on \"" + attribute + "\" of type " + type
                        + "; DynamoDB heeds numbers only, that count the seconds since the epoch.",
                "Make it an Instant, OffsetDateTime, ZonedDateTime, Date, Calendar, a long or int of seconds, one of their"
                        + " boxes, or an Optional of one of these");
    }

    public static Problem timeToLiveForm(Spot spot, String attribute) {
        return Problem.error(
                "DW604",
                spot,
                "@TimeToLive is on \"" + attribute
                        + "\", which is stored in a form of its own; DynamoDB heeds numbers only, that count the seconds"
                        + " since the epoch.",
                "Remove the form or the codec: a time to live is stored in seconds by itself");
    }

    public static Problem idType(Spot spot, String attribute, String type, String kind, String allowed) {
        return Problem.error(
                "DW605",
                spot,
                "@AutoId(" + kind + ") is on \"" + attribute + "\" of type " + type + ", which such an id cannot be.",
                "Make it " + allowed);
    }

    public static Problem second(Spot spot, String annotation, String attribute, String first) {
        return Problem.error(
                "DW606",
                spot,
                annotation + " is on \"" + attribute + "\" and on \"" + first + "\"; a table has one at most.",
                "Remove one of them");
    }

    public static Problem contradiction(Spot spot, String attribute, String first, String second) {
        return Problem.error(
                "DW607",
                spot,
                "\"" + attribute + "\" has " + first + " and " + second + "; one attribute cannot be both.",
                "Remove one of them, or give each an attribute of its own");
    }

    public static Problem ofKey(Spot spot, String annotation, String attribute) {
        return Problem.error(
                "DW608",
                spot,
                annotation + " is on \"" + attribute
                        + "\", which is part of the table's key; a key names an item and never changes.",
                "Put it on an attribute of its own");
    }

    public static Problem withDefault(Spot spot, String annotation, String attribute) {
        return Problem.error(
                "DW609",
                spot,
                "\"" + attribute + "\" has " + annotation
                        + " and @Default; Dynawright takes care of its value already.",
                "Remove @Default");
    }

    public static Problem ofDerived(Spot spot, String annotation, String attribute) {
        return Problem.error(
                "DW610",
                spot,
                annotation + " is on \"" + attribute
                        + "\", which is @Derived; what a method derives cannot be given another value.",
                "Put it on an attribute of its own");
    }

    public static Problem source(Spot spot, String derived, String source, String annotation) {
        return Problem.error(
                "DW611",
                spot,
                "\"" + derived + "\" is derived from \"" + source + "\", which has " + annotation
                        + ": that value is made when the item is sent, after the derived one.",
                "Derive it from other attributes, or set the value in the object and remove " + annotation);
    }

    public static Problem outsideTable(Spot spot, String annotation, String attribute, String role) {
        return Problem.error(
                "DW612",
                spot,
                annotation + " is on \"" + attribute + "\" of a class with " + role
                        + "; Dynawright takes care of attributes of whole items.",
                "Move it to the class with @Table, or to one that this flattens");
    }

    public static Problem expiryOfIndexKey(Spot spot, String attribute, String index) {
        return Problem.error(
                "DW613",
                spot,
                "\"" + attribute + "\" hides expired items and is a key of " + index
                        + "; DynamoDB filters by no key of the index that is read.",
                "Remove hideExpired, and narrow the queries of the index by the key itself");
    }

    public static Problem expiryNotProjected(Spot spot, String index, String attribute) {
        return Problem.error(
                "DW614",
                spot,
                index + " does not hold \"" + attribute
                        + "\", by which expired items are hidden; a read of the index cannot tell them.",
                "Add \"" + attribute + "\" to include, project all attributes, or remove hideExpired");
    }

    public static Problem variantWithout(Spot spot, String variant, String annotation, String attribute, String other) {
        return Problem.error(
                "DW615",
                spot,
                variant + " has no " + annotation + " on \"" + attribute + "\" like that of " + other
                        + "; the classes of a sealed type share one table, and what Dynawright takes care of in it.",
                "Declare the same attribute with " + annotation + " in each class");
    }

    public static Problem missingLibrary(Spot spot, String attribute, String kind, String library) {
        return Problem.error(
                "DW616",
                spot,
                "@AutoId(" + kind + ") on \"" + attribute + "\" needs " + library + ", which is not on the class path.",
                "Add the dependency " + library + ", or use UUID_V4, which needs none");
    }

    public static Problem malformedDuration(Spot spot, String attribute, String text) {
        return Problem.error(
                "DW617",
                spot,
                "The time to live \"" + text + "\" of \"" + attribute
                        + "\" is no duration from a second to a thousand years.",
                "Write an ISO-8601 duration of days, hours, minutes and seconds such as P30D or PT12H");
    }
}
