package io.dynawright.processor.problem;

/** DW810 to DW819: how tables are deployed, replicas aside. */
public final class SettingsProblems {

    private SettingsProblems() {}

    public static Problem negativeUnits(Spot spot, String owner, String setting, String units) {
        return Problem.error(
                "DW810",
                spot,
                owner + " has " + units + " units per second as " + setting + "; there are no negative ones.",
                "Write 1 or more, or leave it out");
    }

    public static Problem oneSidedProvision(Spot spot, String owner, String said, String missing) {
        return Problem.error(
                "DW811",
                spot,
                owner + " provisions " + said
                        + " units alone; DynamoDB wants both, those for reads and those for writes.",
                "Add " + missing + " = …, of 1 or more");
    }

    public static Problem limitedProvision(Spot spot, String owner) {
        return Problem.error(
                "DW812",
                spot,
                owner + " provisions capacity, and has a maximum too; a maximum limits what is served on demand.",
                "Remove one of the two");
    }

    public static Problem provisionedIndexOnDemand(Spot spot, String index, String entity) {
        return Problem.error(
                "DW813",
                spot,
                index + " provisions capacity, and the table of " + entity
                        + " is billed on demand; an index is billed like its table.",
                "Provision the table too, @TableSettings(provisioned = …), or give the index a maximum instead");
    }

    public static Problem limitedIndexOfProvisioned(Spot spot, String index, String entity) {
        return Problem.error(
                "DW813",
                spot,
                index + " has a maximum for what is served on demand, and the table of " + entity
                        + " is provisioned; an index is billed like its table.",
                "Provision the index instead, or leave it out: it has the capacity of the table then");
    }

    public static Problem coldWarmth(Spot spot, String owner, String setting, String units, String least) {
        return Problem.error(
                "DW814",
                spot,
                owner + " has " + units + " units per second as " + setting + "; every table serves " + least
                        + " at once by itself.",
                "Write " + least + " or more, or leave it out");
    }

    public static Problem recoveryDays(Spot spot, String days, int longest) {
        return Problem.error(
                "DW815",
                spot,
                "recoveryDays is " + days + "; DynamoDB restores tables to moments of the last 1 to " + longest
                        + " days.",
                "Write 1 to " + longest + ", or leave it out for a table that cannot be restored");
    }

    public static Problem illegalTag(Spot spot, String part, String fault) {
        return Problem.error(
                "DW816",
                spot,
                "The " + part + " of a @Tag is one that DynamoDB refuses: " + fault + ".",
                "A key has 1 to 128 letters, digits, spaces and _ . : / = + - @, and does not begin with aws:; a value"
                        + " has up to 256 of them");
    }

    public static Problem manyTags(Spot spot, String entity, int count, int limit) {
        return Problem.error(
                "DW817",
                spot,
                "The table of " + entity + " has " + count + " tags; DynamoDB allows " + limit + ".",
                "Remove some");
    }

    public static Problem repeatedTag(Spot spot, String key) {
        return Problem.error(
                "DW818",
                spot,
                "The tag \"" + key + "\" is there twice; a table has each key once.",
                "Remove one of the two. Case matters: \"Team\" and \"team\" are two keys");
    }

    public static Problem keyOfOthers(Spot spot, String encryption) {
        return Problem.error(
                "DW819",
                spot,
                "kmsKey names a key of yours, and encryption is " + encryption + ", which is another one.",
                "Remove one of the two: kmsKey implies CUSTOMER_MANAGED_KEY");
    }

    public static Problem noKey(Spot spot) {
        return Problem.error(
                "DW819",
                spot,
                "encryption is CUSTOMER_MANAGED_KEY, and no key is named.",
                "Name it, kmsKey = \"alias/…\", or write AWS_MANAGED_KEY for the one of the account");
    }

    public static Problem keyOfOneRegion(Spot spot) {
        return Problem.error(
                "DW819",
                spot,
                "kmsKey is the ARN of a key in one Region, and the table has replicas in others, which it cannot encrypt.",
                "Name an alias that there is in each of the Regions, such as \"alias/orders\"");
    }
}
