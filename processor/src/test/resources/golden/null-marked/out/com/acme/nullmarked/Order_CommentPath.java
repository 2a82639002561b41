package com.acme.nullmarked;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.DocumentPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * A stored {@link Order.Comment} and its attributes, to write conditions with.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Order_CommentPath extends DocumentPath<Order.Comment> {
    /**
     * The document that stands there.
     *
     * @param path where it stands
     */
    public Order_CommentPath(Path path) {
        super(path, Order_CommentCodec.INSTANCE);
    }

    /**
     * Attribute {@code text}, from {@link Order.Comment#text()}.
     *
     * @return its path
     */
    public TextPath<String> text() {
        return TextPath.of(under("text"), StringCodec.INSTANCE);
    }
}
