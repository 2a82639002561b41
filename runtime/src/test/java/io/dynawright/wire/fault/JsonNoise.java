package io.dynawright.wire.fault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** Writes documents the way nobody would: any order, any white space, any escapes. */
final class JsonNoise {

    private static final String[] SPACES = {" ", "\n", "\t", "\r\n", "   "};
    private static final String SHORT = "\"\\\b\f\n\r\t";
    private static final String SHORT_LETTERS = "\"\\bfnrt";

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private final int spaces;
    private final int escapes;
    private final int shuffles;

    private JsonNoise(Random random, int escapes) {
        this.random = random;
        this.spaces = percent(random);
        this.escapes = escapes;
        this.shuffles = percent(random);
    }

    /** Without any escapes but those that must be. */
    static byte[] plain(Json json, Random random) {
        return new JsonNoise(random, 0).document(json);
    }

    static byte[] any(Json json, Random random) {
        return new JsonNoise(random, percent(random)).document(json);
    }

    private byte[] document(Json json) {
        write(json);
        space();
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Most documents have little of it. */
    private static int percent(Random random) {
        return random.nextInt(3) == 0 ? random.nextInt(60) : 0;
    }

    private boolean happens(int percent) {
        return percent > 0 && random.nextInt(100) < percent;
    }

    private void write(Json json) {
        space();
        if (json instanceof Json.Obj object) {
            object(object);
        } else if (json instanceof Json.Arr array) {
            array(array);
        } else if (json instanceof Json.Text text) {
            string(text.value());
        } else {
            raw(((Json.Raw) json).text());
        }
    }

    private void object(Json.Obj object) {
        List<Json.Member> members = new ArrayList<>(object.members());
        if (happens(shuffles)) {
            Collections.shuffle(members, random);
        }
        raw("{");
        String separator = "";
        for (Json.Member member : members) {
            raw(separator);
            space();
            string(member.name());
            space();
            raw(":");
            write(member.value());
            separator = ",";
            space();
        }
        space();
        raw("}");
    }

    private void array(Json.Arr array) {
        raw("[");
        String separator = "";
        for (Json element : array.elements()) {
            raw(separator);
            write(element);
            space();
            separator = ",";
        }
        space();
        raw("]");
    }

    private void string(String value) {
        raw("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean isPair = i + 1 < value.length() && Character.isSurrogatePair(c, value.charAt(i + 1));
            if (isPair && !happens(escapes)) {
                raw(value.substring(i, i + 2));
                i++;
            } else {
                character(c);
            }
        }
        raw("\"");
    }

    /** A half of a pair cannot be written but by an escape. */
    private void character(char c) {
        int letter = SHORT.indexOf(c);
        if (letter >= 0 && random.nextInt(4) > 0) {
            raw("\\" + SHORT_LETTERS.charAt(letter));
        } else if (c == '/' && happens(escapes)) {
            raw("\\/");
        } else if (letter >= 0 || c < ' ' || Character.isSurrogate(c) || happens(escapes)) {
            raw("\\u" + (random.nextBoolean() ? HexFormat.of() : HexFormat.of().withUpperCase()).toHexDigits(c));
        } else {
            out.append(c);
        }
    }

    private void space() {
        while (happens(spaces)) {
            raw(SPACES[random.nextInt(SPACES.length)]);
        }
    }

    private void raw(String text) {
        out.append(text);
    }
}
