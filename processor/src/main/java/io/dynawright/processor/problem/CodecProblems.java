package io.dynawright.processor.problem;

/** DW4xx: codecs that users name, and the annotations that choose one. */
public final class CodecProblems {

    private CodecProblems() {}

    public static Problem notScalarKey(Spot spot, String attribute, String type, String key) {
        return Problem.error(
                "DW422",
                spot,
                "\"" + attribute + "\" is of type " + type + "; keys of maps are stored as names, and " + key
                        + " is not a single value.",
                "Use strings, numbers, booleans, enums, times or binary as keys, or a List of a @Document that has the"
                        + " key as an attribute");
    }

    public static Problem tooDeep(Spot spot, String attribute) {
        return Problem.error(
                "DW423",
                spot,
                "The type of \"" + attribute
                        + "\" nests more than 32 lists and maps, which is all that DynamoDB takes.",
                "Make it flatter, or store it as text with @Json");
    }

    public static Problem notACodec(Spot spot, String type) {
        return Problem.error(
                "DW424",
                spot,
                type
                        + " is given as a codec, and is neither a Codec<T> of io.dynawright.codec nor an AttributeConverter<T>"
                        + " of the AWS enhanced client.",
                "Implement one of them for a fixed type, or name another class");
    }

    public static Problem codecOfOtherType(Spot spot, String attribute, String type, String codec, String served) {
        return Problem.error(
                "DW425",
                spot,
                "\"" + attribute + "\" is of type " + type + ", and " + codec + " serves " + served + ".",
                "Name a codec of exactly " + type
                        + "; a codec of a type inside of it, such as that of a list's elements,"
                        + " is named by @Codecs on the class");
    }

    public static Problem unusableCodec(Spot spot, String codec, String reason) {
        return Problem.error(
                "DW426",
                spot,
                codec + " cannot be used as a codec: " + reason + ".",
                "Give it a static field INSTANCE or a constructor without parameters and checked exceptions, both visible"
                        + " in the entity's package");
    }

    public static Problem secondCodec(Spot spot, String codec, String first, String served) {
        return Problem.error(
                "DW427",
                spot,
                "@Codecs names both " + first + " and " + codec + " for " + served + ".",
                "Name one of them, and the other by @Attribute(codec) where it is wanted");
    }

    public static Problem contradiction(Spot spot, String attribute, String marks) {
        return Problem.error(
                "DW428",
                spot,
                "\"" + attribute + "\" has " + marks + ", and each says on its own how it is stored.",
                "Keep one of them");
    }

    public static Problem nothingDynamic(Spot spot, String attribute, String type) {
        return Problem.error(
                "DW429",
                spot,
                "@Dynamic is on \"" + attribute + "\" of type " + type + ", which has no Object in it.",
                "Remove @Dynamic: a type that is known is stored as such");
    }

    public static Problem sameEnumText(Spot spot, String type, String text, String first, String second) {
        return Problem.error(
                "DW430",
                spot,
                "The constants " + first + " and " + second + " of " + type + " are both stored as \"" + text + "\".",
                "Give one of them another @EnumValue; a constant without one is stored under its name");
    }

    public static Problem secondEnumDefault(Spot spot, String type, String first, String second) {
        return Problem.error(
                "DW431",
                spot,
                "The constants " + first + " and " + second + " of " + type + " both have @EnumDefault.",
                "Keep it on the one that is to be read for unknown texts");
    }

    public static Problem optionalKey(Spot spot, String attribute, String type, String keyAnnotation) {
        return Problem.error(
                "DW432",
                spot,
                "\"" + attribute + "\" is a " + keyAnnotation + " of type " + type
                        + "; the key of an item is never absent.",
                "Use the type without Optional; only the keys of indexes may be absent");
    }
}
