package com.acme.books;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Book}: {@code u -> u.title().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class BookUpdate extends UpdateBuilder<Book, BookUpdate, BookAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    BookUpdate(BookKey key) {
        super(BookSchema.INSTANCE, key, BookAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param book the item, which has its key
     */
    BookUpdate(Book book) {
        this(BookSchema.INSTANCE.key(EntityKey.requiredItem("books", book)));
    }

    /**
     * Attribute <code>$T &#42;&#47; &#123;&#64;link x&#125; &#60;b&#62; &#38; "&#92;u0041"
     * &#92;</code>, from {@link Book#title()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, BookUpdate> title() {
        return ValueUpdate.of("$T */ {@link x} <b> & \"\\u0041\" \\", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute <code>größe</code>, from {@link Book#pages()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, BookUpdate> pages() {
        return NumberUpdate.of("größe", IntegerCodec.INSTANCE, this);
    }
}
