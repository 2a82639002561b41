package com.acme.comments;

import io.dynawright.codec.ListCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.DocumentPath;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import java.util.List;
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
     * Attribute {@code text}, from {@link Order.Comment#getText()}.
     *
     * @return its path
     */
    public TextPath<String> text() {
        return TextPath.of(under("text"), StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code answers}, from {@link Order.Comment#getAnswers()}.
     *
     * @return its path
     */
    public ListPath<List<Order.Comment>, Order.Comment, Order_CommentPath> answers() {
        return ListPath.of(under("answers"), ListCodec.of(Order_CommentCodec.INSTANCE),
                Order_CommentCodec.INSTANCE, Order_CommentPath::new);
    }
}
