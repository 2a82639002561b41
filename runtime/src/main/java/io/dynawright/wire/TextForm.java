package io.dynawright.wire;

import java.nio.charset.StandardCharsets;

/** How a string stands in JSON: flags, and how it is read. */
final class TextForm {

    /** ASCII alone, without escapes: each byte is a character. */
    static final int PLAIN = 0;
    /** It has characters of several bytes. */
    static final int WIDE = 1;
    /** It has escapes. */
    static final int ESCAPED = 2;

    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;

    private TextForm() {}

    /** The text of a string that was found to be well-formed. */
    static String text(byte[] body, int start, int length, int form) {
        if (form == PLAIN) {
            return new String(body, start, length, StandardCharsets.ISO_8859_1);
        }
        String text = new String(body, start, length, StandardCharsets.UTF_8);
        return (form & ESCAPED) == 0 ? text : unescaped(text);
    }

    private static String unescaped(String text) {
        StringBuilder unescaped = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char sign = text.charAt(at++);
            if (sign != '\\') {
                unescaped.append(sign);
                continue;
            }
            char escape = text.charAt(at++);
            if (escape == 'u') {
                unescaped.append((char) Integer.parseInt(text, at, at + HEX_DIGITS, HEX));
                at += HEX_DIGITS;
            } else {
                unescaped.append(meant(escape));
            }
        }
        return unescaped.toString();
    }

    private static char meant(char escape) {
        return switch (escape) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> escape;
        };
    }
}
