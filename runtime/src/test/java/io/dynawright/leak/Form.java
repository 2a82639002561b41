package io.dynawright.leak;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * A way in which a secret can be written.
 *
 * @param secret the name of the secret
 * @param encoding the name of the way
 * @param text the secret, written so
 * @param least how many characters of that give it away
 */
record Form(String secret, String encoding, String text, int least) {

    private static final int PART = 8;

    /** All ways to write this text. */
    static List<Form> of(String secret, String text) {
        List<Form> forms = new ArrayList<>(of(secret, text.getBytes(StandardCharsets.UTF_8)));
        forms.add(new Form(secret, "plain", text, PART));
        forms.add(new Form(secret, "URL-encoded", URLEncoder.encode(text, StandardCharsets.UTF_8), PART));
        return forms;
    }

    /** All ways to write these bytes; what is Base64 of more than them depends on where they begin in it. */
    static List<Form> of(String secret, byte[] bytes) {
        List<Form> forms = new ArrayList<>();
        for (int before = 0; before < 3; before++) {
            byte[] shifted = new byte[before + bytes.length];
            System.arraycopy(bytes, 0, shifted, before, bytes.length);
            int begin = before == 0 ? 0 : 4;
            int end = shifted.length / 3 * 4;
            for (Base64.Encoder encoder : List.of(Base64.getEncoder(), Base64.getUrlEncoder())) {
                String text = encoder.encodeToString(shifted).substring(begin, end);
                forms.add(new Form(secret, "Base64", text, PART));
            }
        }
        String numbers = Arrays.toString(bytes);
        forms.add(new Form(secret, "bytes", numbers.substring(1, numbers.length() - 1), 3 * PART));
        forms.add(new Form(secret, "hexadecimal", HexFormat.of().formatHex(bytes), 2 * PART));
        forms.add(new Form(secret, "hexadecimal", HexFormat.of().withUpperCase().formatHex(bytes), 2 * PART));
        return forms;
    }

    /** Whether enough of it stands in a text from this place on. */
    boolean standsIn(String other, int place) {
        return place + least <= other.length() && text.contains(other.substring(place, place + least));
    }
}
