package com.acme.shelves;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.DocumentPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * A stored {@link Shelf.Book} and its attributes, to write conditions with.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Shelf_BookPath extends DocumentPath<Shelf.Book> {
    /**
     * The document that stands there.
     *
     * @param path where it stands
     */
    public Shelf_BookPath(Path path) {
        super(path, Shelf_BookCodec.INSTANCE);
    }

    /**
     * Attribute {@code title}, from {@link Shelf.Book#title()}.
     *
     * @return its path
     */
    public TextPath<String> title() {
        return TextPath.of(under("title"), StringCodec.INSTANCE);
    }
}
