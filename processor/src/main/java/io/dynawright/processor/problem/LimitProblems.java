package io.dynawright.processor.problem;

/** DW7xx: limits that DynamoDB sets. */
public final class LimitProblems {

    private LimitProblems() {}

    public static Problem invalidTableName(Spot spot, String found) {
        return Problem.error(
                "DW701",
                spot,
                "@Table has a name that DynamoDB refuses: " + found + ".",
                "A table's name has 3 to 255 characters out of a-z, A-Z, 0-9, '_', '.' and '-'");
    }

    public static Problem arnAsTableName(Spot spot) {
        return Problem.error(
                "DW701",
                spot,
                "@Table has an ARN for a name; which table of which account that is, is not for code.",
                "Give it a name of its own, such as \"orders\", and tell the table's name or ARN to"
                        + " Dynawright.withTableNames(TableNames)");
    }

    public static Problem tooManyLocalIndexes(Spot spot, String entity, int count, int limit) {
        return Problem.error(
                "DW702",
                spot,
                entity + " has " + count + " local indexes; a DynamoDB table has at most " + limit + ".",
                "Remove some, or make them global: an @Index whose partitionKey is the table's");
    }

    public static Problem manyGlobalIndexes(Spot spot, String entity, int count, int quota) {
        return Problem.warning(
                "DW703",
                spot,
                entity + " has " + count + " global indexes; an AWS account allows " + quota
                        + " for a table unless the quota has been raised.",
                "Ask for a higher quota before you create the table, or remove some");
    }

    public static Problem longAttributeName(Spot spot, String attribute, int bytes, int limit) {
        return Problem.error(
                "DW704",
                spot,
                "\"" + attribute + "\" is stored under a name of " + bytes + " bytes; DynamoDB allows " + limit + ".",
                "Choose a shorter one; names count towards the size of every item");
    }

    public static Problem longKeyName(Spot spot, String attribute, int bytes, int limit) {
        return Problem.error(
                "DW705",
                spot,
                "\"" + attribute + "\" is part of a key and stored under a name of " + bytes
                        + " bytes; DynamoDB allows " + limit + " for keys of tables and indexes.",
                "Choose a shorter one: @Attribute(name = \"…\")");
    }
}
