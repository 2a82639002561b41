package io.dynawright.processor.problem;

/** DW469 to DW479: members that are stored as several attributes. */
public final class PartProblems {

    private PartProblems() {}

    public static Problem flattenedAndMarked(Spot spot, String member, String annotation) {
        return Problem.error(
                "DW469",
                spot,
                "\"" + member + "\" is marked @" + annotation + " and @Flatten; it is no attribute itself.",
                "Remove one of the two annotations, or mark the member of the nested class");
    }

    public static Problem secondCatchAll(Spot spot, String member, String first) {
        return Problem.error(
                "DW470",
                spot,
                "\"" + member + "\" is a second @CatchAll beside \"" + first
                        + "\"; what is not declared can go into one of them only.",
                "Remove one of the two annotations");
    }

    public static Problem catchAllOfType(Spot spot, String member, String type) {
        return Problem.error(
                "DW471",
                spot,
                "@CatchAll is on \"" + member + "\" of type " + type + ", which cannot hold any attribute there is.",
                "Make it a Map<String, AttributeValue>, or a Map<String, String> if all others are strings");
    }

    public static Problem catchAllAndMarked(Spot spot, String member, String annotation) {
        return Problem.error(
                "DW472",
                spot,
                "\"" + member + "\" is marked @" + annotation + " and @CatchAll; it is no attribute itself.",
                "Remove one of the two annotations");
    }

    public static Problem flattenedType(Spot spot, String member, String type) {
        return Problem.error(
                "DW473",
                spot,
                "@Flatten is on \"" + member + "\" of type " + type
                        + ", which is no record or class with attributes that generated code can make.",
                "Remove @Flatten, or give the member the type of such a record or class");
    }

    public static Problem flattenedItself(Spot spot, String member, String type) {
        return Problem.error(
                "DW474",
                spot,
                "@Flatten is on \"" + member + "\" of type " + type
                        + ", which is around it: its attributes would have no end.",
                "Remove @Flatten, and store the member as a @Document");
    }

    public static Problem flattenedSealed(Spot spot, String member, String type) {
        return Problem.error(
                "DW475",
                spot,
                "@Flatten is on \"" + member + "\" of type " + type
                        + ", which is sealed: its classes have different attributes.",
                "Remove @Flatten, and store the member as a @Document");
    }

    public static Problem flattenedKey(Spot spot, String member, String type) {
        return Problem.error(
                "DW476",
                spot,
                "@Flatten is on \"" + member + "\" of type " + type
                        + ", which has a key; the key of a table is a member of its entity.",
                "Remove the key's annotation there, and give the entity a key, if need be by a @Derived method");
    }

    public static Problem flattenedCatchAll(Spot spot, String member, String type) {
        return Problem.error(
                "DW477",
                spot,
                "@Flatten is on \"" + member + "\" of type " + type
                        + ", which has a @CatchAll; what is not declared belongs to no nested class.",
                "Remove @CatchAll there, and put it on a member of the class that is stored");
    }

    public static Problem tableWithoutCatchAll(Spot spot, String entity) {
        return Problem.warning(
                "DW479",
                spot,
                entity
                        + " has no @CatchAll: a put of it erases the attributes that it does not declare, such as those of a"
                        + " newer version.",
                "Add \"@CatchAll Map<String, AttributeValue>\", or leave out -Adynawright.warnWithoutCatchAll");
    }
}
