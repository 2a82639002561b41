package io.dynawright.processor.problem;

/** DW450 to DW459: sealed types, and the classes that are stored in their place. */
public final class VariantProblems {

    private VariantProblems() {}

    public static Problem noDiscriminator(Spot spot, String annotation, String type) {
        return Problem.error(
                "DW450",
                spot,
                annotation + " is on " + type + ", which is sealed; nothing says which of its classes an item is.",
                "Add @Discriminator, which names the attribute that tells them apart");
    }

    public static Problem discriminatorWithoutEffect(Spot spot, String type, String found) {
        return Problem.error(
                "DW451",
                spot,
                "@Discriminator is on " + type + ", which " + found + ".",
                "It belongs on a sealed interface, or a sealed abstract class, with @Table or @Document");
    }

    public static Problem unfitVariant(Spot spot, String variant, String type, String found) {
        return Problem.error(
                "DW452",
                spot,
                type + " is stored as the classes that it permits, and " + variant + " " + found + ".",
                "Make it a record, a final class, or a sealed interface or abstract class that permits such");
    }

    public static Problem noVariants(Spot spot, String annotation, String type) {
        return Problem.error(
                "DW453",
                spot,
                annotation + " is on " + type + ", which is sealed and permits no class: there is nothing to store.",
                "Write a record or a final class that is one, and name it in \"permits\" if it is in another file");
    }

    public static Problem emptyDiscriminator(Spot spot, String annotation, String type) {
        return Problem.error(
                "DW454",
                spot,
                "The text of " + annotation + " on " + type + " is empty.",
                "Leave it out for the default, or write a text");
    }

    public static Problem sameDiscriminatorValue(Spot spot, String variant, String value, String owner) {
        return Problem.error(
                "DW455",
                spot,
                variant + " is stored under \"" + value + "\", and so is " + owner
                        + "; reading could not tell them apart.",
                "Give one of them another text by @DiscriminatorValue");
    }

    public static Problem discriminatorValueWithoutEffect(Spot spot, String type, String found) {
        return Problem.error(
                "DW456",
                spot,
                "@DiscriminatorValue is on " + type + ", which " + found + ".",
                "It belongs on a record or final class that a sealed type with @Discriminator permits");
    }

    public static Problem discriminatorIsAttribute(Spot spot, String attribute, String variant, String discriminator) {
        return Problem.error(
                "DW457",
                spot,
                "\"" + attribute + "\" of " + variant + " is stored as \"" + discriminator
                        + "\", and so is what tells the classes apart.",
                "Give the attribute another name by @Attribute(name), or @Discriminator another one");
    }

    public static Problem keyOfDocument(Spot spot, String member, String keyAnnotation, String document) {
        return Problem.error(
                "DW458",
                spot,
                "\"" + member + "\" is marked " + keyAnnotation + ", and " + document
                        + " is a @Document, which is part of an item and has no key.",
                "Remove the annotation, or make the class a @Table");
    }

    public static Problem differentTypes(
            Spot spot, String attribute, String variant, String type, String owner, String otherType) {
        return Problem.error(
                "DW459",
                spot,
                "\"" + attribute + "\" is of type " + type + " in " + variant + " and of type " + otherType + " in "
                        + owner + "; conditions and updates on the table need one type.",
                "Give both the same type, or store one of them under another name by @Attribute(name)");
    }
}
