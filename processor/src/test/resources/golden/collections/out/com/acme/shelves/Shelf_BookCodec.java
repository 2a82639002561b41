package com.acme.shelves;

import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Shelf.Book} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Shelf_BookCodec extends DocumentCodec<Shelf.Book> {
    /**
     * The one instance; it holds nothing.
     */
    public static final Shelf_BookCodec INSTANCE = new Shelf_BookCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private Shelf_BookCodec() {
    }

    @Override
    protected Shelf.Book readAttributes(ItemReader in) {
        String title = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "title" -> title = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Shelf.Book(title);
    }

    @Override
    protected void writeAttributes(Shelf.Book book, ItemWriter out) {
        out.attribute("title", book.title(), StringCodec.INSTANCE);
    }
}
