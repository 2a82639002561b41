package io.dynawright.codec;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum as a string, by {@link Enum#name()} or by a text of one's choice. A stored text that no constant has is an
 * error on read, unless there is a default. The default is for reading alone: it is written under its own text.
 *
 * @param <E> the enum
 */
public final class EnumCodec<E extends Enum<E>> implements TextCodec<E> {

    /** What each text is read as: first the constants in their order, then those that have former texts. */
    private final E[] constants;

    /** The texts of today, then former ones. */
    private final String[] texts;

    /** How many texts are those of today. */
    private final int today;

    private final int[] slots;
    private final @Nullable E byDefault;

    private EnumCodec(E[] constants, String[] texts, int today, int[] slots, @Nullable E byDefault) {
        this.constants = constants;
        this.texts = texts;
        this.today = today;
        this.slots = slots;
        this.byDefault = byDefault;
    }

    /**
     * The codec that stores constants by name.
     *
     * @param constants the enum's {@code values()}
     */
    public static <E extends Enum<E>> EnumCodec<E> of(E[] constants) {
        String[] names = new String[constants.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = constants[i].name();
        }
        return ofToday(constants, names);
    }

    /**
     * The codec that stores each constant under a text of its own.
     *
     * @param constants the enum's {@code values()}
     * @param texts one for each constant, in their order
     */
    public static <E extends Enum<E>> EnumCodec<E> of(E[] constants, String... texts) {
        if (texts.length != constants.length || new HashSet<>(List.of(texts)).size() < texts.length) {
            throw new IllegalArgumentException("Each constant needs a text that no other has");
        }
        return ofToday(constants, texts.clone());
    }

    /**
     * The codec that stores constants by {@link Object#toString()}, as the AWS SDK's enhanced client does. If several
     * have the same text, the last of them is read.
     *
     * @param constants the enum's {@code values()}
     */
    public static <E extends Enum<E>> EnumCodec<E> byText(E[] constants) {
        String[] texts = new String[constants.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = constants[i].toString();
        }
        return ofToday(constants, texts);
    }

    private static <E extends Enum<E>> EnumCodec<E> ofToday(E[] constants, String[] texts) {
        return new EnumCodec<>(constants, texts, texts.length, slots(texts, texts.length), null);
    }

    /** The same, but that a stored text which no constant has is read as this one. */
    public EnumCodec<E> withDefault(E constant) {
        return new EnumCodec<>(constants, texts, today, slots, constant);
    }

    /**
     * The same, but that these texts are read as the constant too. It is written under today's. A text that a constant
     * has today is read as that one, and one that was given here before as the one that it was given for.
     */
    public EnumCodec<E> alsoReading(E constant, String... formerTexts) {
        int known = texts.length;
        E[] more = Arrays.copyOf(constants, known + formerTexts.length);
        Arrays.fill(more, known, more.length, constant);
        String[] all = Arrays.copyOf(texts, more.length);
        System.arraycopy(formerTexts, 0, all, known, formerTexts.length);
        return new EnumCodec<>(more, all, today, slots(all, today), byDefault);
    }

    /**
     * Where each text stands, plus one: in the slot of its hash, or the next that was free. At least half of the slots
     * remain free. Of equal texts of today the last counts, of others the first.
     */
    private static int[] slots(String[] texts, int today) {
        int[] slots = new int[Integer.highestOneBit(texts.length + 1) * 4];
        for (int i = 0; i < texts.length; i++) {
            int slot = hash(texts[i]);
            while (isOther(texts, slots[slot & slots.length - 1] - 1, texts[i])) {
                slot++;
            }
            if (i < today || slots[slot & slots.length - 1] == 0) {
                slots[slot & slots.length - 1] = i + 1;
            }
        }
        return slots;
    }

    private static boolean isOther(String[] texts, int taken, String text) {
        return taken >= 0 && !texts[taken].equals(text);
    }

    /** The hash of a string, and of a view of one. */
    private static int hash(CharSequence text) {
        if (text instanceof String string) {
            return string.hashCode();
        }
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    private int mask() {
        return slots.length - 1;
    }

    /** The enum, which may have no constants to ask. */
    @SuppressWarnings("unchecked") // An array E[] has components of class E.
    Class<E> type() {
        return (Class<E>) constants.getClass().getComponentType();
    }

    @Override
    public E read(ItemReader in) {
        CharSequence text = in.readStringView();
        for (int slot = hash(text); slots[slot & mask()] > 0; slot++) {
            int found = slots[slot & mask()] - 1;
            if (texts[found].contentEquals(text)) {
                return constants[found];
            }
        }
        if (byDefault == null) {
            throw in.malformed("one of " + String.join(", ", List.of(texts).subList(0, today)));
        }
        return byDefault;
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // The texts are in the order of the constants.
    public void write(E value, ItemWriter out) {
        out.writeString(texts[value.ordinal()]);
    }
}
