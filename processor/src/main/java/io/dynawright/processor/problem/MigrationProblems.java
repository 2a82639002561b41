package io.dynawright.processor.problem;

/** DW48x: classes that are described by the annotations of the AWS enhanced client. */
public final class MigrationProblems {

    private MigrationProblems() {}

    public static Problem unheededMark(Spot spot, String annotation, String attribute) {
        return Problem.warning(
                "DW480",
                spot,
                annotation + " on \"" + attribute
                        + "\" has no effect: Dynawright stores the value of the object as it is.",
                "Write through the enhanced client what depends on it");
    }

    public static Problem idWithEachWrite(Spot spot, String annotation, String attribute) {
        return Problem.warning(
                "DW480",
                spot,
                annotation + " on \"" + attribute
                        + "\" has no effect: the enhanced client makes another id with each write, and Dynawright never"
                        + " replaces one.",
                "Add @AutoId(IdKind.UUID_V4), which makes an id where it is null");
    }

    public static Problem converterProviders(Spot spot, String annotation, String entity) {
        return Problem.error(
                "DW481",
                spot,
                annotation + " of " + entity + " names converterProviders, and Dynawright cannot ask them while it"
                        + " compiles.",
                "Add @DynamoDbConvertedBy to each attribute that needs such a converter, or list converters in @Codecs, and"
                        + " remove converterProviders");
    }
}
