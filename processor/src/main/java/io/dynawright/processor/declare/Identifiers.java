package io.dynawright.processor.declare;

import java.util.Set;

/** What Java takes as a name. */
public final class Identifiers {

    private static final Set<String> KEYWORDS = Set.of(
            "_",
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "void",
            "volatile",
            "while");

    /** What is a name for anything but a class. */
    private static final Set<String> NO_TYPES = Set.of("permits", "record", "sealed", "var", "yield");

    private Identifiers() {}

    /** Whether Java allows this as the name of a method. */
    public static boolean isIdentifier(String name) {
        return !name.isEmpty()
                && Character.isJavaIdentifierStart(name.codePointAt(0))
                && name.codePoints().allMatch(Character::isJavaIdentifierPart)
                && !KEYWORDS.contains(name);
    }

    /** Whether Java allows this as the name of a class. */
    public static boolean isTypeName(String name) {
        return isIdentifier(name) && !NO_TYPES.contains(name);
    }

    /** The name, with an underscore before or after it where Java does not allow it as it is. */
    public static String of(String name) {
        String start = Character.isJavaIdentifierStart(name.charAt(0)) ? name : "_" + name;
        return KEYWORDS.contains(start) ? start + "_" : start;
    }
}
