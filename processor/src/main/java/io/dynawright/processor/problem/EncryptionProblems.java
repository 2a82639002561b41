package io.dynawright.processor.problem;

/** DW651 to DW657: attributes that are encrypted. */
public final class EncryptionProblems {

    private EncryptionProblems() {}

    public static Problem tableKey(Spot spot, String attribute, String role) {
        return Problem.error(
                "DW651",
                spot,
                "\"" + attribute + "\" is @Encrypted and " + role
                        + ": an item is found by its key, and equal values are encrypted differently.",
                "Remove @Encrypted, or make a key of something else, such as a keyed hash of the value");
    }

    public static Problem indexKey(Spot spot, String index, String attribute) {
        return Problem.error(
                "DW652",
                spot,
                index + " has \"" + attribute
                        + "\" as a key, which is @Encrypted: DynamoDB cannot look for it or sort by" + " it.",
                "Remove the attribute from the index's key, or @Encrypted from the attribute; to find items by it, store a"
                        + " keyed hash beside it");
    }

    public static Problem derived(Spot spot, String attribute) {
        return Problem.error(
                "DW653",
                spot,
                "\"" + attribute + "\" is @Encrypted and @Derived: it is never read, and cannot be asked for when it is"
                        + " encrypted.",
                "Remove @Encrypted, or the whole method");
    }

    public static Problem source(Spot spot, String source, String derived) {
        return Problem.error(
                "DW654",
                spot,
                "\"" + source + "\" is @Encrypted, and \"" + derived + "\" is derived from it and stored as it is.",
                "Derive \"" + derived + "\" from something else, or remove @Encrypted");
    }

    public static Problem lifecycle(Spot spot, String attribute, String annotation) {
        return Problem.error(
                "DW655",
                spot,
                "\"" + attribute + "\" is @Encrypted and " + annotation
                        + ": DynamoDB or Dynawright has to see its value.",
                "Remove one of the two");
    }

    public static Problem inDocument(Spot spot, String document, String attribute) {
        return Problem.error(
                "DW656",
                spot,
                "\"" + attribute + "\" is @Encrypted in " + document
                        + ", which is a @Document; only attributes of a @Table can be encrypted.",
                "Remove it here, and put it on the attributes of tables that hold a " + document);
    }

    public static Problem encryptedInPart(Spot spot, String attribute, String plain, String encrypted) {
        return Problem.error(
                "DW657",
                spot,
                "Attribute \"" + attribute + "\" is @Encrypted in " + encrypted + " and not in " + plain + ".",
                "Put @Encrypted on it in both, or in neither");
    }
}
