package com.acme.books;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Book} as an item of table {@code books}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("books", BookSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class BookSchema extends EntitySchema<Book> {
    /**
     * The one instance; it is immutable.
     */
    public static final BookSchema INSTANCE = new BookSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private BookSchema() {
        super(RuntimeApi.LEVEL_1, Book.class, "books");
    }

    @Override
    public Book read(ItemReader in) {
        String isbn = null;
        String title = null;
        int pages = 0;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "PK" -> isbn = StringCodec.INSTANCE.read(in);
                case "$T */ {@link x} <b> & \"\\u0041\" \\" -> title = StringCodec.INSTANCE.read(in);
                case "größe" -> pages = IntegerCodec.INSTANCE.readPrimitive(in);
                default -> in.skip();
            }
        }
        return new Book(isbn, title, pages);
    }

    @Override
    public void write(Book book, ItemWriter out) {
        out.attribute("PK", book.isbn(), StringCodec.INSTANCE);
        out.attribute("$T */ {@link x} <b> & \"\\u0041\" \\", book.title(), StringCodec.INSTANCE);
        out.name("größe");
        IntegerCodec.INSTANCE.writePrimitive(book.pages(), out);
    }

    @Override
    public BookKey key(Book book) {
        return BookKey.of(book.isbn());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("books")
                .attribute("PK", "isbn", AttributeType.S)
                .attribute("$T */ {@link x} <b> & \"\\u0041\" \\", "title", AttributeType.S)
                .attribute("größe", "pages", AttributeType.N)
                .key("PK")
                .build();
    }
}
