package io.dynawright.wire;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The names of attributes as strings, by numbers: the same strings again for the same names, so that names that come in
 * every item are not made for every item. Others take the places of those that do not come any more, but not while an
 * answer is read in which those came.
 */
final class Names {

    /** How many there are at most, a power of two. */
    static final int COUNT = 256;
    /** The number of a name that is not among them. */
    static final int UNKNOWN = -1;

    /** Longer ones are no attributes of an entity, and would be held for long. */
    private static final int LONGEST = 64;

    private static final int HALF = 16;
    private static final int PLACES = 4;

    private final @Nullable String[] texts;
    /** The last answer in which each of them came. */
    private final int[] answers;

    private int answer = 1;

    /** None so far. */
    Names() {
        this(new @Nullable String[COUNT], new int[COUNT]);
    }

    private Names(@Nullable String[] texts, int[] answers) {
        this.texts = texts;
        this.answers = answers;
    }

    /** The same numbers for those who read. */
    Names copy() {
        return new Names(texts.clone(), new int[0]);
    }

    /** The answer in which they came is read no more. */
    void nextAnswer() {
        answer++;
        if (answer == 0) {
            Arrays.fill(answers, 0);
            answer = 1;
        }
    }

    /** The number of the name that the scanner has passed last. */
    int number(JsonScanner name) {
        if (name.form() != TextForm.PLAIN || name.end() - name.start() > LONGEST) {
            return UNKNOWN;
        }
        int hash = name.hash();
        int first = hash ^ (hash >>> HALF);
        int free = UNKNOWN;
        for (int i = PLACES - 1; i >= 0; i--) {
            int number = (first + i) & (COUNT - 1);
            String text = texts[number];
            if (text != null && text.hashCode() == hash && name.is(text)) {
                answers[number] = answer;
                return number;
            }
            if (answers[number] != answer) {
                free = number;
            }
        }
        if (free != UNKNOWN) {
            texts[free] = name.text();
            answers[free] = answer;
        }
        return free;
    }

    /** Whether the number still is that of this name, which stays so while the answer is read. */
    @SuppressWarnings("ReferenceEquality") // An equal name under the same number would be another one's.
    boolean holds(int number, String name) {
        if (texts[number] != name) {
            return false;
        }
        answers[number] = answer;
        return true;
    }

    /** The name of this number. */
    String text(int number) {
        String text = texts[number];
        if (text == null) {
            throw new IllegalStateException("There is no name of this number");
        }
        return text;
    }

    /** The name of an entry. */
    String of(byte[] body, Tape tape, int entry) {
        int number = tape.nameNumber(entry);
        return number == UNKNOWN
                ? TextForm.text(body, tape.nameStart(entry), tape.nameLength(entry), tape.nameForm(entry))
                : text(number);
    }

    /** Whether a name is the ASCII text that stands there. */
    static boolean isSame(String name, byte[] body, int start, int length) {
        if (name.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (name.charAt(i) != body[start + i]) {
                return false;
            }
        }
        return true;
    }
}
