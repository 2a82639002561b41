package com.acme.books;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Book}: {@code PK} of table {@code books}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class BookKey implements EntityKey<Book> {
    /**
     * The partition key.
     */
    private final String isbn;

    /**
     * A key of checked values.
     *
     * @param isbn {@code PK}
     */
    private BookKey(String isbn) {
        this.isbn = isbn;
    }

    /**
     * The key with these values.
     *
     * @param isbn {@code PK}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static BookKey of(String isbn) {
        return new BookKey(EntityKey.required("books", "PK", isbn));
    }

    /**
     * The partition key, from {@link Book#isbn()}.
     *
     * @return {@code PK}
     */
    public String isbn() {
        return isbn;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("PK", isbn, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BookKey that
                && isbn.equals(that.isbn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(isbn);
    }

    @Override
    public String toString() {
        return "BookKey[isbn=" + isbn + "]";
    }
}
