package io.dynawright.codec;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * {@link Locale} as a string, its language tag of BCP 47: {@code de-DE}, and {@code und} for {@link Locale#ROOT}. A locale
 * that its tag does not stand for, as {@code no_NO_NY}, is refused on write; a text that is no such tag is an error on
 * read.
 */
public final class LocaleCodec implements TextCodec<Locale> {

    /** The codec. */
    public static final LocaleCodec INSTANCE = new LocaleCodec();

    private LocaleCodec() {}

    @Override
    public Locale read(ItemReader in) {
        String text = in.readString();
        try {
            return new Locale.Builder().setLanguageTag(text).build();
        } catch (IllformedLocaleException e) {
            throw in.malformed("a language tag of BCP 47");
        }
    }

    @Override
    public void write(Locale value, ItemWriter out) {
        String tag = value.toLanguageTag();
        if (!Locale.forLanguageTag(tag).equals(value)) {
            throw out.unwritable("a locale that a language tag of BCP 47 can stand for");
        }
        out.writeString(tag);
    }
}
