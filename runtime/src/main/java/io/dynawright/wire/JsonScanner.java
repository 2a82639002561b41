package io.dynawright.wire;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Goes once through the bytes of a JSON document, and refuses what is not JSON. A zero stands behind the last byte: it
 * is in no document, so that every loop ends there.
 */
final class JsonScanner {

    /** Deeper than any item may be nested. */
    static final int DEPTH = 64;

    private static final int SPACE = ' ';
    private static final int PRIME = 31;
    /** As long as the beginning of a value whose type has one letter. */
    private static final int LETTER_LENGTH = 5;

    /** The bytes that stand for themselves in strings. */
    private static final boolean[] PLAIN = plain();

    private final byte[] body;
    private final int size;
    private int at;
    private int start;
    private int end;
    private int form;
    private int hash;

    /** Stands before the first of so many bytes. */
    JsonScanner(byte[] body, int size) {
        this.body = body;
        this.size = size;
    }

    /** Where it stands. */
    int position() {
        return at;
    }

    /** Where the string begins that was passed last, behind its quotation mark. */
    int start() {
        return start;
    }

    /** Where that string ends. */
    int end() {
        return end;
    }

    /** The {@link TextForm} of that string. */
    int form() {
        return form;
    }

    /** What {@link String#hashCode()} is of the name that was passed last. */
    int hash() {
        return hash;
    }

    /** Whether the string that was passed last is this one, and stands there plainly. */
    boolean is(String ascii) {
        return form == TextForm.PLAIN && Names.isSame(ascii, body, start, end - start);
    }

    /** Passes these bytes if they are the next; they are the beginning of no white space. */
    boolean passes(byte[] expected) {
        int from = at;
        int to = from + expected.length;
        if (to > size || !Arrays.equals(body, from, to, expected, 0, expected.length)) {
            return false;
        }
        at = to;
        return true;
    }

    /** Passes the beginning of an object with one letter for its first name, and gives the letter; zero if it is none. */
    byte letter() {
        // The zero behind the document ends each comparison in time.
        int i = at;
        if (body[i] != '{' || body[i + 1] != '"' || body[i + 2] < 'A' || body[i + 3] != '"' || body[i + 4] != ':') {
            return 0;
        }
        at = i + LETTER_LENGTH;
        return body[i + 2];
    }

    /** The next sign that is no white space, before which it stands thereafter. */
    byte next() {
        int i = at;
        byte sign = body[i];
        while (sign == SPACE || sign == '\n' || sign == '\r' || sign == '\t') {
            sign = body[++i];
        }
        at = i;
        return sign;
    }

    /** Passes this sign. */
    void take(int sign) throws UnreadableAnswer {
        if (next() != sign) {
            throw new UnreadableAnswer();
        }
        at++;
    }

    /** Passes this sign if it is the next. */
    boolean ends(int sign) {
        boolean ends = next() == sign;
        at += ends ? 1 : 0;
        return ends;
    }

    /** Passes a comma, after which there is more, or this sign, after which there is not. */
    boolean more(int last) throws UnreadableAnswer {
        byte sign = next();
        if (sign != ',' && sign != last) {
            throw new UnreadableAnswer();
        }
        at++;
        return sign == ',';
    }

    /** Passes the end of the document. */
    void finish() throws UnreadableAnswer {
        next();
        if (at != size) {
            throw new UnreadableAnswer();
        }
    }

    /** Passes a string. */
    void string() throws UnreadableAnswer {
        take('"');
        int i = at;
        start = i;
        while (isPlain(body[i])) {
            i++;
        }
        at = i;
        form = TextForm.PLAIN;
        if (body[i] != '"') {
            rest();
        }
        end = at++;
    }

    /** Passes a name of an object, and the colon. */
    void name() throws UnreadableAnswer {
        take('"');
        int i = at;
        start = i;
        int sum = 0;
        byte sign = body[i];
        while (isPlain(sign)) {
            sum = PRIME * sum + sign;
            sign = body[++i];
        }
        at = i;
        form = TextForm.PLAIN;
        hash = sum;
        if (sign != '"') {
            rest();
            hash = unicode(TextForm.text(body, start, at - start, form)).hashCode();
        }
        end = at++;
        take(':');
    }

    /** A name, in which the SDK does not take halves of surrogate pairs. */
    private static String unicode(String name) throws UnreadableAnswer {
        if (name.codePoints().anyMatch(sign -> Character.getType(sign) == Character.SURROGATE)) {
            throw new UnreadableAnswer();
        }
        return name;
    }

    private static boolean isPlain(byte sign) {
        return PLAIN[sign & 0xFF];
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[0x100];
        Arrays.fill(plain, SPACE, 0x80, true);
        plain['"'] = false;
        plain['\\'] = false;
        return plain;
    }

    /** The rest of a string from the first byte that is not plain. */
    private void rest() throws UnreadableAnswer {
        byte sign = body[at];
        while (sign != '"') {
            if (sign == '\\') {
                form |= TextForm.ESCAPED;
                at = Escapes.after(body, at + 1);
            } else if (sign < 0) {
                form |= TextForm.WIDE;
                at = Utf8.after(body, at);
            } else if (sign < SPACE) {
                throw new UnreadableAnswer();
            } else {
                at++;
            }
            sign = body[at];
        }
    }

    /** Passes the text of a literal. */
    void literal(String text) throws UnreadableAnswer {
        for (int i = 0; i < text.length(); i++) {
            if (body[at + i] != text.charAt(i)) {
                throw new UnreadableAnswer();
            }
        }
        at += text.length();
    }

    /** Passes a value, whatever it is. */
    void value(int depth) throws UnreadableAnswer {
        if (depth > DEPTH) {
            throw new UnreadableAnswer();
        }
        switch (next()) {
            case '"' -> string();
            case 't' -> literal("true");
            case 'f' -> literal("false");
            case 'n' -> literal("null");
            case '{' -> object(depth);
            case '[' -> array(depth);
            default -> at = JsonNumbers.after(body, at);
        }
    }

    private void object(int depth) throws UnreadableAnswer {
        at++;
        if (ends('}')) {
            return;
        }
        do {
            name();
            value(depth + 1);
        } while (more('}'));
    }

    private void array(int depth) throws UnreadableAnswer {
        at++;
        if (ends(']')) {
            return;
        }
        do {
            value(depth + 1);
        } while (more(']'));
    }

    /** The text of the string that was passed last. */
    String text() {
        return TextForm.text(body, start, end - start, form);
    }

    /** The same; null if it is not plain. */
    @Nullable
    String plainText() {
        return form == TextForm.PLAIN ? text() : null;
    }
}
