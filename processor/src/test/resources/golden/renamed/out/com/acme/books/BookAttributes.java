package com.acme.books;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Book}, to write conditions with:
 * {@code it -> it.isbn().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class BookAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final BookAttributes INSTANCE = new BookAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private BookAttributes() {
    }

    /**
     * Attribute {@code PK}, from {@link Book#isbn()}.
     *
     * @return its path
     */
    public TextPath<String> isbn() {
        return TextPath.of("PK", StringCodec.INSTANCE);
    }

    /**
     * Attribute <code>$T &#42;&#47; &#123;&#64;link x&#125; &#60;b&#62; &#38; "&#92;u0041"
     * &#92;</code>, from {@link Book#title()}.
     *
     * @return its path
     */
    public TextPath<String> title() {
        return TextPath.of("$T */ {@link x} <b> & \"\\u0041\" \\", StringCodec.INSTANCE);
    }

    /**
     * Attribute <code>größe</code>, from {@link Book#pages()}.
     *
     * @return its path
     */
    public NumberPath<Integer> pages() {
        return NumberPath.of("größe", IntegerCodec.INSTANCE);
    }
}
