package io.dynawright.codec;

import io.dynawright.error.ConversionException;
import io.dynawright.time.Zoning;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/**
 * Pulls the attributes of one item, in the order in which they come. Generated code asks for the next attribute's name
 * and then reads, enters, or skips its value:
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
 * <p>A reader begins inside the item. Maps, lists and sets are entered by {@code begin} methods, and left when the last
 * attribute or element has been passed: the call that returns null or {@code false} leaves them.
 *
 * <p>Every {@code read} and {@code begin} method throws {@link ConversionException} with the value's path ({@code
 * lines[2].price}) if the value is of another type. A reader is used once, by one thread.
 */
public interface ItemReader {

    /**
     * Moves to the next attribute of this item or map. An attribute whose value is NULL counts as absent and is not
     * shown.
     *
     * @return its name; null after the last one, which leaves the map
     */
    default @Nullable String nextAttribute() {
        String name = nextEntry();
        while (name != null && isNull()) {
            name = nextEntry();
        }
        return name;
    }

    /** The same, but an attribute whose value is NULL is shown. */
    @Nullable
    String nextEntry();

    /**
     * Looks ahead: the value of the attribute of this name in the item or map in which the reader stands, before the
     * first attribute was asked for. The reader does not move.
     *
     * @return null if the attribute is absent or not a string
     */
    @Nullable
    String peekString(String attribute);

    /**
     * The same for a number.
     *
     * @return a view as {@link #readNumberView} gives it; null if the attribute is absent or not a number
     */
    @Nullable
    CharSequence peekNumber(String attribute);

    /** Enters a map (M). */
    void beginMap();

    /** Enters a list (L), or a set, whose elements are then shown in its stead. */
    void beginList();

    /** Enters a set (SS, NS or BS), or a list, whose elements are then shown in its stead. */
    void beginSet();

    /**
     * Moves to the next element of this list or set; elements that are NULL are shown.
     *
     * @return false after the last one, which leaves the list or set
     */
    boolean nextElement();

    /**
     * How many attributes or elements there are in the map, list or set in which the reader stands, if it knows that
     * without reading on; otherwise 0. It helps to make a collection of the right size, and is not to be relied upon.
     */
    default int sizeHint() {
        return 0;
    }

    /** The type of this value. */
    AttributeType type();

    /** Whether this value is NULL. */
    default boolean isNull() {
        return type() == AttributeType.NULL;
    }

    /** Passes over this value, whatever it is. */
    void skip();

    /** The value of a string (S). */
    String readString();

    /** The value of a number (N), as the decimal text that DynamoDB sent. */
    String readNumber();

    /**
     * The value of a string (S), for a caller that looks at it and does not keep it: a reader that has the characters at
     * hand need not make a string of them.
     *
     * @return a view that is good until this reader is asked for anything but an error; it may be the same object each
     *     time, and only its {@code length}, {@code charAt} and {@code toString} are sure to be what the characters say
     */
    default CharSequence readStringView() {
        return readString();
    }

    /**
     * The value of a number (N), as the decimal text that DynamoDB sent, for a caller that does not keep it.
     *
     * @return a view as {@link #readStringView} gives it
     */
    default CharSequence readNumberView() {
        return readNumber();
    }

    /** The value of binary (B); the array is the caller's own. */
    byte[] readBinary();

    /** The value of binary (B), without a copy if the reader has such bytes. */
    default SdkBytes readBytes() {
        // The array is our own, so nobody else can change it.
        return SdkBytes.fromByteArrayUnsafe(readBinary());
    }

    /** The value of a boolean (BOOL). */
    boolean readBoolean();

    /** How moments are shown where the reader stands. */
    default Zoning zoning() {
        return Zoning.UTC;
    }

    /** This value, or what the codec reads for absence if it is NULL. */
    default <T> @Nullable T readNullable(Codec<T> codec) {
        return isNull() ? codec.absent() : codec.read(this);
    }

    /**
     * The value that was read for an attribute that must be there.
     *
     * @param value null if the attribute was not met when the item or map was read to its end
     * @throws ConversionException if it is null
     */
    default <T> T required(String attribute, @Nullable T value) {
        if (value == null) {
            throw missing(attribute);
        }
        return value;
    }

    /**
     * An error for a value of the right type that cannot be what was wanted, with this value's path. The value itself
     * is not part of it, and neither is the exception of whoever could not parse it: such texts quote the value.
     *
     * @param expected what was wanted, in words that complete "expected …": {@code "a UUID"}
     */
    ConversionException malformed(String expected);

    /**
     * An error for an attribute that must be there and is not, asked for when the item or map was read to its end.
     *
     * @param attribute the attribute's name
     */
    default ConversionException missing(String attribute) {
        String path = path();
        return ConversionException.onRead(path.isEmpty() ? attribute : path + "." + attribute, "a value", "nothing");
    }

    /** The path of this value, {@code lines[2].price}; empty where the whole item was read, or nothing of it. */
    String path();

    /**
     * An error for an item or map that is of none of the classes of a sealed type, asked for before the first attribute:
     * what tells them apart is absent, or unknown. The reader is of no use afterwards.
     *
     * @param attribute the name of the attribute that tells the classes apart
     * @param expected what it may hold, in words that complete "expected …"
     * @throws ConversionException if the attribute is not a string
     */
    default ConversionException unknownVariant(String attribute, String expected) {
        for (String name = nextAttribute(); name != null; name = nextAttribute()) {
            if (name.equals(attribute)) {
                readString();
                return malformed(expected);
            }
            skip();
        }
        return missing(attribute);
    }
}
