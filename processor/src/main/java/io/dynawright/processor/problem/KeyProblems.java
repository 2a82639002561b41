package io.dynawright.processor.problem;

import java.util.List;

/** DW1xx: the table's own key. */
public final class KeyProblems {

    private KeyProblems() {}

    public static Problem noPartitionKey(Spot spot, String entity, List<String> attributes) {
        return Problem.error(
                "DW101",
                spot,
                entity + " has no partition key, by which DynamoDB finds every item.",
                attributes.isEmpty()
                        ? "It has no attributes at all: give it one, marked with @PartitionKey"
                        : "Mark one of its attributes with @PartitionKey: " + String.join(", ", attributes));
    }

    public static Problem secondPartitionKey(Spot spot, String attribute, String first) {
        return Problem.error(
                "DW102",
                spot,
                "\"" + attribute + "\" is marked @PartitionKey, and so is \"" + first
                        + "\"; a table has exactly one partition key.",
                "Keep the mark on one of them. What sorts the items of a partition is a @SortKey;"
                        + " another way to find items is an @Index");
    }

    public static Problem secondSortKey(Spot spot, String attribute, String first) {
        return Problem.error(
                "DW103",
                spot,
                "\"" + attribute + "\" is marked @SortKey, and so is \"" + first
                        + "\"; a table has at most one sort key.",
                "Keep the mark on one of them. To have the items in another order too, declare a @LocalIndex or an"
                        + " @Index");
    }

    public static Problem bothKeys(Spot spot, String attribute) {
        return Problem.error(
                "DW104",
                spot,
                "\"" + attribute
                        + "\" is marked both @PartitionKey and @SortKey; an attribute can only be one of them.",
                "Remove one of the two annotations");
    }

    public static Problem typeCannotBeKey(
            Spot spot, String keyAnnotation, String attribute, String type, String stored) {
        return Problem.error(
                "DW105",
                spot,
                "\"" + attribute + "\" cannot be a " + keyAnnotation
                        + ": DynamoDB's keys are strings, numbers or binary," + " and " + type + " is stored as "
                        + stored + ".",
                "Mark another attribute, or give this one another type");
    }

    public static Problem codecCannotBeKey(Spot spot, String keyAnnotation, String attribute, String codec) {
        return Problem.error(
                "DW105",
                spot,
                "\"" + attribute + "\" cannot be a " + keyAnnotation
                        + ": DynamoDB's keys are strings, numbers or binary, and " + codec
                        + " does not say that it writes one of these.",
                "Give the attribute a codec that is a TextCodec, NumberCodec or BinaryCodec");
    }

    public static Problem ignoredKey(Spot spot, String member, String keyAnnotation) {
        return Problem.error(
                "DW106",
                spot,
                "\"" + member + "\" is marked " + keyAnnotation + " and @Ignore; a key has to be stored.",
                "Remove one of the two annotations");
    }

    public static Problem variantWithoutKey(Spot spot, String variant, String keyAnnotation, String key) {
        return Problem.error(
                "DW107",
                spot,
                variant + " has no attribute \"" + key + "\", which is the " + keyAnnotation
                        + " of the table; every item has the whole key.",
                "Declare the key's attributes in the sealed type, or in all classes that it permits");
    }
}
