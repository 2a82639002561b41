package io.dynawright.processor.problem;

/** DW215 to DW220: what indexes hold of items. An index is named by its label, for instance {@code @Index "by-status"}. */
public final class ProjectionProblems {

    private ProjectionProblems() {}

    public static Problem keyIncluded(Spot spot, String index, String attribute, String owner) {
        return Problem.error(
                "DW215",
                spot,
                index + " includes \"" + attribute + "\", which is in the key of " + owner
                        + "; an index always holds its own key and the table's.",
                "Leave it out");
    }

    public static Problem nothingIncluded(Spot spot, String index) {
        return Problem.error(
                "DW216",
                spot,
                index + " is to hold the keys and what it includes, but names nothing to include.",
                "Name attributes: include = {\"…\"}. For the keys alone, write projection = KEYS_ONLY");
    }

    public static Problem includedBesideProjection(Spot spot, String index, String projection) {
        return Problem.error(
                "DW217",
                spot,
                index + " names attributes to include, and its projection is " + projection + ".",
                "Remove projection: naming attributes is enough. Or remove include");
    }

    public static Problem includedTwice(Spot spot, String index, String attribute) {
        return Problem.error("DW218", spot, index + " includes \"" + attribute + "\" twice.", "Leave it out here");
    }

    public static Problem manyIncluded(Spot spot, String index, int count, int documented) {
        return Problem.warning(
                "DW219",
                spot,
                index + " includes " + count + " attributes; DynamoDB's API documents " + documented
                        + " for one index, and may refuse to create the table.",
                "Include fewer, or hold whole items: remove include");
    }

    public static Problem tooManyIncluded(Spot spot, String entity, int count, int limit) {
        return Problem.error(
                "DW220",
                spot,
                entity + " has indexes that include " + count
                        + " attributes, all together; a DynamoDB table has at most " + limit
                        + ", and counts an attribute once for each index.",
                "Include fewer, or let some indexes hold whole items: remove their include");
    }
}
