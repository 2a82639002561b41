package io.dynawright.processor.declare;

import java.util.Map;

/**
 * What the Javadoc of a class says, as plain text: without tags and markup, paragraphs parted by an empty line. Where a
 * class comes from the class path there is none.
 *
 * @param text of the class itself; empty if it has none
 * @param members of its members, by their Java names; those of flattened classes after the flattened member's and a dot
 * @param types of the classes that it is made of: those of a sealed type, and the enums of its attributes, whose members
 *     are their constants; by their qualified names
 */
public record Javadoc(String text, Map<String, String> members, Map<String, Javadoc> types) {

    /** None. */
    public static final Javadoc NONE = new Javadoc("", Map.of());

    /** Copies the maps. */
    public Javadoc {
        members = Map.copyOf(members);
        types = Map.copyOf(types);
    }

    /** Of one class alone. */
    public Javadoc(String text, Map<String, String> members) {
        this(text, members, Map.of());
    }

    /** What is said of a member; empty if nothing is. */
    public String of(String member) {
        return members.getOrDefault(member, "");
    }

    /** What is said of a class that this one is made of; nothing if that is not known. */
    public Javadoc of(JavaType.Declared type) {
        return types.getOrDefault(type.qualifiedName(), NONE);
    }

    /** The first sentence of the class itself. */
    public String summary() {
        return firstSentence(text);
    }

    /** The first sentence about a member; empty if nothing is said. */
    public String summaryOf(String member) {
        return firstSentence(of(member));
    }

    /** Up to the first full stop before a gap, unless the text goes on in lower case, as after "e.g.". */
    private static String firstSentence(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\n\n", i)) {
                return text.substring(0, i);
            }
            if (".!?".indexOf(text.charAt(i)) >= 0 && isEnd(text, i + 1)) {
                return text.substring(0, i + 1);
            }
        }
        return text;
    }

    private static boolean isEnd(String text, int next) {
        boolean isGap = next < text.length() && Character.isWhitespace(text.charAt(next));
        return isGap && !(next + 1 < text.length() && Character.isLowerCase(text.charAt(next + 1)));
    }
}
