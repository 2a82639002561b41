package io.dynawright.processor.problem;

import java.util.List;
import java.util.Optional;

/** DW2xx: secondary indexes. An index is named by its label, for instance {@code @Index "by-status"}. */
public final class IndexProblems {

    private IndexProblems() {}

    public static Problem noPartitionKey(Spot spot, String index) {
        return Problem.error(
                "DW201",
                spot,
                index + " has no partition key; a global index cannot do without.",
                "Name an attribute: partitionKey = \"…\". For an index that shares the table's partition key, write"
                        + " @LocalIndex");
    }

    public static Problem duplicateName(Spot spot, String index, String name) {
        return Problem.error(
                "DW202",
                spot,
                index
                        + " has the name of another index of this table; global and local indexes share one set of names.",
                "Rename one of the indexes called \"" + name + "\"");
    }

    public static Problem invalidName(Spot spot, String index, String found) {
        return Problem.error(
                "DW203",
                spot,
                index + " has a name that DynamoDB refuses: " + found + ".",
                "An index's name has 3 to 255 characters out of a-z, A-Z, 0-9, '_', '.' and '-'");
    }

    public static Problem unknownAttribute(
            Spot spot, String index, String name, String entity, Optional<String> suggestion, List<String> attributes) {
        String has = attributes.isEmpty()
                ? entity + " has no attributes"
                : entity + " has: " + String.join(", ", attributes);
        return Problem.error(
                "DW204",
                spot,
                index + " names attribute \"" + name + "\", which " + entity + " does not have.",
                suggestion.map(near -> "Did you mean \"" + near + "\"? ").orElse("") + has);
    }

    public static Problem storedNameGiven(Spot spot, String index, String storedName, String javaName) {
        return Problem.error(
                "DW204",
                spot,
                index + " names attribute \"" + storedName + "\", which is the stored name of \"" + javaName
                        + "\"; an index names attributes as Java does.",
                "Write \"" + javaName + "\"");
    }

    public static Problem typeCannotBeKey(Spot spot, String index, String attribute, String type, String stored) {
        return Problem.error(
                "DW205",
                spot,
                index + " cannot have \"" + attribute + "\" in its key: DynamoDB's keys are strings, numbers or binary,"
                        + " and " + type + " is stored as " + stored + ".",
                "Name another attribute, or give this one another type");
    }

    public static Problem codecCannotBeKey(Spot spot, String index, String attribute, String codec) {
        return Problem.error(
                "DW205",
                spot,
                index + " cannot have \"" + attribute + "\" in its key: DynamoDB's keys are strings, numbers or binary,"
                        + " and " + codec + " does not say that it writes one of these.",
                "Give the attribute a codec that is a TextCodec, NumberCodec or BinaryCodec");
    }

    public static Problem attributeInBothKeys(Spot spot, String index, String attribute) {
        return Problem.error(
                "DW206",
                spot,
                index + " has \"" + attribute + "\" in its partition key and in its sort key; the attributes of a key"
                        + " are all different.",
                "Name another attribute in sortKey, or leave it out");
    }

    public static Problem attributeTwiceInKey(Spot spot, String index, String attribute, String element) {
        return Problem.error(
                "DW206",
                spot,
                index + " has \"" + attribute + "\" twice in its " + element
                        + "; the attributes of a key are all different.",
                "Leave it out here, or name another attribute");
    }

    public static Problem localIndexWithoutSortKey(Spot spot, String index, String entity) {
        return Problem.error(
                "DW207",
                spot,
                index + " needs a table with a sort key, and " + entity + " has none.",
                "Mark an attribute with @SortKey, or declare an @Index with a partition key of its own");
    }

    public static Problem sortedByPartitionKey(Spot spot, String index, String attribute) {
        return Problem.error(
                "DW208",
                spot,
                index + " has \"" + attribute
                        + "\" as sort key, which is the table's partition key and so the same for all"
                        + " items that the index sorts.",
                "Name another attribute");
    }

    public static Problem noSortKey(Spot spot, String index) {
        return Problem.error(
                "DW209",
                spot,
                index + " has no sort key; a local index is nothing but another sort key for the table's partitions.",
                "Name an attribute: sortKey = \"…\"");
    }

    public static Problem ignoredAttribute(Spot spot, String index, String member) {
        return Problem.error(
                "DW210",
                spot,
                index + " names \"" + member + "\", which is marked @Ignore; what an index holds has to be stored.",
                "Remove @Ignore, or name another attribute");
    }

    public static Problem sameMethod(Spot spot, String index, String method, String other) {
        return Problem.error(
                "DW211",
                spot,
                index + " gets the query method \"" + method + "\", which clashes with that of " + other + ".",
                "Give one of them another: method = \"…\"");
    }

    public static Problem invalidMethod(Spot spot, String index, String method) {
        return Problem.error(
                "DW212",
                spot,
                index + " cannot have a query method called \"" + method + "\", which is no name that Java allows.",
                "Choose a Java identifier that is no keyword");
    }

    public static Problem takenMethod(Spot spot, String index, String method) {
        return Problem.error(
                "DW213",
                spot,
                index + " cannot have a query method called \"" + method
                        + "\", a name that generated code already uses.",
                "Choose another: method = \"…\"");
    }

    public static Problem tooManyKeyAttributes(Spot spot, String index, String part, int count, int limit) {
        return Problem.error(
                "DW214",
                spot,
                index + " has " + count + " attributes in its " + part + " key; DynamoDB takes " + limit + " at most.",
                "Leave some out, or combine some into one attribute with @Derived");
    }
}
