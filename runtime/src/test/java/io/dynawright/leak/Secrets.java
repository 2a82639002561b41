package io.dynawright.leak;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/**
 * Secrets to plant in tests: in configurations and items. Each has a name, from which it is made, so that runs are alike.
 * From then on {@link LeakDetector} looks for it in whatever tests let out.
 */
public final class Secrets {

    private static final int TEXT_LENGTH = 24;

    private static final Set<String> PLANTED = new HashSet<>();
    private static final List<Form> ALL = new ArrayList<>();
    private static volatile Forms forms = Forms.of(List.of());

    private Secrets() {}

    /** A secret text, of letters and digits. */
    public static String text(String name) {
        String letters = Base64.getEncoder().encodeToString(digest(name)).replaceAll("[^A-Za-z0-9]", "");
        String text = letters.substring(0, TEXT_LENGTH);
        plant("text " + name, Form.of(name, text));
        return text;
    }

    /** A secret key, of 32 bytes. */
    public static byte[] key(String name) {
        byte[] key = digest(name);
        plant("key " + name, Form.of(name, key));
        return key;
    }

    /** Credentials whose secret key and session token are secrets. */
    public static StaticCredentialsProvider credentials(String accessKey) {
        return StaticCredentialsProvider.create(
                AwsSessionCredentials.create(accessKey, text("secret access key"), text("session token")));
    }

    private static synchronized void plant(String id, List<Form> more) {
        if (PLANTED.add(id)) {
            ALL.addAll(more);
            forms = Forms.of(ALL);
        }
    }

    /** The first secret in a text, with the way it is written. */
    static Optional<Form> in(String text) {
        return forms.in(text);
    }

    private static byte[] digest(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
