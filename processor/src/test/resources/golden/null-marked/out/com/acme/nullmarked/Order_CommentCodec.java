package com.acme.nullmarked;

import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Order.Comment} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Order_CommentCodec extends DocumentCodec<Order.Comment> {
    /**
     * The one instance; it holds nothing.
     */
    public static final Order_CommentCodec INSTANCE = new Order_CommentCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private Order_CommentCodec() {
    }

    @Override
    protected Order.Comment readAttributes(ItemReader in) {
        String text = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "text" -> text = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Order.Comment(text);
    }

    @Override
    protected void writeAttributes(Order.Comment comment, ItemWriter out) {
        out.attribute("text", comment.text(), StringCodec.INSTANCE);
    }
}
