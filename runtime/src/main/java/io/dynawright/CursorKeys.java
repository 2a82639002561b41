package io.dynawright;

import io.dynawright.error.ConfigurationException;
import io.dynawright.error.InvalidCursorException;
import io.dynawright.error.Target;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The secret keys of cursors. A cursor holds the key of an item; it is encrypted and sealed, with AES-256-GCM, so that
 * whoever has it can neither read nor change it, nor use it for another query. All hosts that serve the same pages need
 * the same keys. Immutable and thread-safe.
 *
 * <pre>{@code
 * dynawright.withCursorKeys(CursorKeys.ofBase64(secrets.get("cursor-key"), secrets.get("previous-cursor-key")))
 * }</pre>
 *
 * <p>To change the key, give all hosts the new one as an older one first, then make it the first, and leave the old one
 * out when no cursor of its time is in use any more. A key is good for four billion cursors.
 */
public final class CursorKeys {

    private static final byte[] LOCAL = "dynawright local development key".getBytes(StandardCharsets.US_ASCII);

    private final List<CursorKey> keys;

    private CursorKeys(List<CursorKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * Keys of 32 random bytes each, which are copied.
     *
     * @param key seals new cursors, and opens its own
     * @param older open the cursors that they have sealed
     * @throws ConfigurationException if one is null or not 32 bytes long
     */
    public static CursorKeys of(byte[] key, byte[]... older) {
        List<CursorKey> keys = new ArrayList<>();
        keys.add(CursorKey.of(key));
        Arrays.stream(older).map(CursorKey::of).forEach(keys::add);
        return new CursorKeys(keys);
    }

    /**
     * The same, from Base64 text, as {@code openssl rand -base64 32} makes it; white space around it is overlooked, such
     * as the end of the line in a file with a secret.
     *
     * @throws ConfigurationException if one is null, not Base64, or not the text of 32 bytes
     */
    public static CursorKeys ofBase64(String key, String... older) {
        return of(decoded(key), Arrays.stream(older).map(CursorKeys::decoded).toArray(byte[][]::new));
    }

    /**
     * One key that everybody knows, for tests and development. It protects nothing: whoever has a cursor sealed with it
     * can read and forge it.
     */
    public static CursorKeys forLocalDevelopment() {
        return of(LOCAL);
    }

    /** The Base64 text of that key. */
    static String localText() {
        return Base64.getEncoder().encodeToString(LOCAL);
    }

    /** Those that a connection was given, for a call with this target. */
    static CursorKeys required(Optional<CursorKeys> configured, Target target) {
        return configured.orElseThrow(() -> new ConfigurationException(
                "There is no key to seal cursors with. Give dynawright.withCursorKeys(…) a CursorKeys.of(key) with the"
                        + " same 32 secret bytes on every host, or CursorKeys.forLocalDevelopment()",
                target));
    }

    private static byte[] decoded(@Nullable String text) {
        try {
            return text == null ? new byte[0] : Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            // Its message quotes the text, which is a secret.
            throw new ConfigurationException("A key of cursors is not Base64 text");
        }
    }

    /** The content as a cursor that opens in this scope only. */
    String seal(byte[] content, byte[] scope) {
        byte[] sealed = keys.get(0).seal(content, scope);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /**
     * The content of a cursor.
     *
     * @throws InvalidCursorException if it was not sealed in this scope with one of these keys
     */
    byte[] open(@Nullable String cursor, byte[] scope, Target target) {
        byte[] sealed = bytes(cursor);
        if (!CursorKey.isSealed(sealed)) {
            throw new InvalidCursorException("This is no cursor", target);
        }
        return keys.stream()
                .filter(key -> key.hasSealed(sealed))
                .findFirst()
                .orElseThrow(() -> new InvalidCursorException("The cursor's key is not configured here", target))
                .open(sealed, scope)
                .orElseThrow(() -> new InvalidCursorException(
                        "The cursor belongs to another query or scan, or was changed", target));
    }

    /** Empty for what is not exactly what {@link #seal} makes of some bytes: decoders overlook some changes. */
    private static byte[] bytes(@Nullable String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor == null ? "" : cursor);
            String canonical = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            return canonical.equals(cursor) ? bytes : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** How many keys there are; nothing of them. */
    @Override
    public String toString() {
        return "CursorKeys[" + keys.size() + "]";
    }
}
