package io.dynawright.processor.read;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Turns the markup of Javadoc into plain text. Inline tags are reduced to what they show, HTML's tags are left out and
 * its entities decoded. Paragraphs are parted by an empty line, list items stand on lines of their own after a hyphen, and
 * all other white space is single.
 */
final class JavadocText {

    private static final Set<String> PARAGRAPHS = Set.of(
            "p", "pre", "div", "ul", "ol", "dl", "table", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "section");

    private static final Set<String> LINES = Set.of("br", "tr", "dt", "dd");

    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("amp", "&"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("times", "×"),
            Map.entry("rarr", "→"),
            Map.entry("larr", "←"),
            Map.entry("le", "≤"),
            Map.entry("ge", "≥"),
            Map.entry("ne", "≠"),
            Map.entry("copy", "©"),
            Map.entry("euro", "€"));

    private final String raw;
    private final StringBuilder text = new StringBuilder();
    private int position;

    private JavadocText(String raw) {
        this.raw = raw;
    }

    /** The text of a comment, or of a part of one. */
    static String plain(String raw) {
        JavadocText reading = new JavadocText(raw);
        while (reading.position < raw.length()) {
            reading.next();
        }
        return reading.text.toString().strip();
    }

    private void next() {
        if (raw.startsWith("{@", position)) {
            inlineTag();
        } else if (raw.charAt(position) == '<') {
            element();
        } else if (raw.charAt(position) == '&') {
            entity();
        } else {
            append(raw.charAt(position++));
        }
    }

    private void inlineTag() {
        int end = closing(position);
        String[] parts = raw.substring(position + 2, end).split("\\s+", 2);
        String content = parts.length == 2 ? parts[1] : "";
        append(
                switch (parts[0]) {
                    case "code", "literal" -> content;
                    case "link", "linkplain" -> label(content);
                    case "inheritDoc", "docRoot", "value" -> "";
                    default -> plain(content);
                });
        position = Math.min(end + 1, raw.length());
    }

    /** Where the brace that is open here is closed: at the end of the text, if never. */
    private int closing(int start) {
        int depth = 0;
        for (int i = start; i < raw.length(); i++) {
            if (raw.charAt(i) == '{') {
                depth++;
            } else if (raw.charAt(i) == '}' && --depth == 0) {
                return i;
            }
        }
        return raw.length();
    }

    /** What a link shows: its label, or else what it refers to, as {@code Type.member}. */
    private static String label(String content) {
        int open = content.indexOf('(');
        int space = content.indexOf(' ');
        int end = open >= 0 && (space < 0 || open < space) ? content.indexOf(')', open) + 1 : space;
        if (end > 0 && end < content.length()) {
            return plain(content.substring(end).strip());
        }
        String reference = content.replaceAll("\\(.*", "").replace('#', '.').strip();
        return reference.startsWith(".") ? reference.substring(1) : withoutPackage(reference);
    }

    /** Packages are in lower case: what begins in upper case is the type. */
    private static String withoutPackage(String reference) {
        return reference.replaceFirst("^(?:[a-z_][a-z0-9_]*\\.)+(?=[A-Z])", "");
    }

    private void element() {
        int end = raw.startsWith("<!--", position) ? raw.indexOf("-->", position) + 2 : raw.indexOf('>', position);
        char next = position + 1 < raw.length() ? raw.charAt(position + 1) : ' ';
        boolean isTag = next == '/' || next == '!' || Character.isLetter(next);
        if (!isTag || end <= position) {
            append(raw.charAt(position++));
            return;
        }
        String tag = raw.substring(position + 1, end)
                .replaceAll("[^a-zA-Z0-9].*$", "")
                .toLowerCase(Locale.ROOT);
        String name = next == '/' ? closed(raw.substring(position + 2, end)) : tag;
        if (PARAGRAPHS.contains(name)) {
            breakLines("\n\n");
        } else if (tag.equals("li")) {
            breakLines("\n");
            text.append("- ");
        } else if (LINES.contains(name)) {
            breakLines("\n");
        }
        position = end + 1;
    }

    private static String closed(String tag) {
        return tag.strip().toLowerCase(Locale.ROOT);
    }

    private void entity() {
        int end = raw.indexOf(';', position);
        String decoded = end < 0 ? "" : decode(raw.substring(position + 1, end));
        if (decoded.isEmpty()) {
            append(raw.charAt(position++));
        } else {
            text.append(decoded);
            position = end + 1;
        }
    }

    /** What the entity stands for; empty if nobody knows. */
    private static String decode(String name) {
        if (name.matches("#[0-9]{1,7}")) {
            return character(Integer.parseInt(name.substring(1)));
        }
        if (name.matches("#[xX][0-9a-fA-F]{1,6}")) {
            return character(Integer.parseInt(name.substring(2), 16));
        }
        return ENTITIES.getOrDefault(name, "");
    }

    private static String character(int codePoint) {
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
    }

    private void append(String more) {
        more.chars().forEach(letter -> append((char) letter));
    }

    /** White space counts once, and not at all at the beginning of a line. */
    private void append(char letter) {
        if (!Character.isWhitespace(letter)) {
            text.append(letter);
        } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    private void breakLines(String lines) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        boolean hadParagraph = text.substring(end).contains("\n\n");
        text.setLength(end);
        if (end > 0) {
            text.append(hadParagraph ? "\n\n" : lines);
        }
    }
}
