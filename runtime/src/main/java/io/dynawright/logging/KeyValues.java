package io.dynawright.logging;

import java.util.Map;
import java.util.regex.Pattern;

/** Facts as text in which programs find them again. */
final class KeyValues {

    private static final Pattern WORD = Pattern.compile("[^\\s\"=\\p{Cntrl}]+");
    private static final char DELETE = 0x7f;

    private KeyValues() {}

    /** {@code message name=value name="several words"}, without line breaks. */
    static String line(String message, Map<String, Object> facts) {
        StringBuilder line = new StringBuilder();
        escape(message, line);
        facts.forEach((name, value) -> {
            line.append(' ').append(name).append('=');
            String text = String.valueOf(value);
            if (WORD.matcher(text).matches()) {
                line.append(text);
            } else {
                line.append(quoted(text));
            }
        });
        return line.toString();
    }

    /** Text in quotes that nothing in it can end. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        escape(text.replace("\\", "\\\\").replace("\"", "\\\""), quoted);
        return quoted.append('"').toString();
    }

    /** What users write must not look like another line. */
    private static void escape(String text, StringBuilder line) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == DELETE || c == '\u2028' || c == '\u2029' || c == '\u0085') {
                line.append(String.format("\\u%04x", (int) c));
            } else {
                line.append(c);
            }
        }
    }
}
