package io.dynawright.codec;

import io.dynawright.error.ConversionException;
import org.jspecify.annotations.Nullable;

/**
 * Pulls the attributes of one item, in the order in which they come. Generated code asks for the next attribute's name
 * and then reads, or skips, its value:
 *
 * <pre>{@code
 * for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
 *     switch (name) {
 *         case "total" -> total = BigDecimalCodec.INSTANCE.read(in);
 *         default -> in.skip();
 *     }
 * }
 * }</pre>
 *
 * <p>Every {@code read} method throws {@link ConversionException} with the attribute's path if the value is of another
 * type. A reader is used once, by one thread.
 */
public interface ItemReader {

    /**
     * Moves to the next attribute. An attribute whose value is NULL counts as absent and is not shown.
     *
     * @return its name, or null after the last one
     */
    @Nullable
    String nextAttribute();

    /** Passes over the value of this attribute. */
    void skip();

    /** The value of a string (S). */
    String readString();

    /** The value of a number (N), as the decimal text that DynamoDB sent. */
    String readNumber();

    /** The value of binary (B); the array is the caller's own. */
    byte[] readBinary();

    /** The value of a boolean (BOOL). */
    boolean readBoolean();

    /**
     * An error for a value of the right type that cannot be what was wanted, with this attribute's path. The value
     * itself is not part of it, and neither is the exception of whoever could not parse it: such texts quote the value.
     *
     * @param expected what was wanted, in words that complete "expected …": {@code "a UUID"}
     */
    ConversionException malformed(String expected);
}
