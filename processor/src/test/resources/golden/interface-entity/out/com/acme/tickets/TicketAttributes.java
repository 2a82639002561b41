package com.acme.tickets;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Ticket}, to write conditions with:
 * {@code it -> it.code().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class TicketAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final TicketAttributes INSTANCE = new TicketAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private TicketAttributes() {
    }

    /**
     * Attribute {@code code}, from {@link Ticket#code()}.
     *
     * @return its path
     */
    public TextPath<String> code() {
        return TextPath.of("code", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code s}, from {@link Ticket#seat()}.
     *
     * @return its path
     */
    public NumberPath<Integer> seat() {
        return NumberPath.of("s", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code note}, from {@link Ticket#note()}.
     *
     * @return its path
     */
    public TextPath<String> note() {
        return TextPath.of("note", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code state}, from {@link Ticket#state()}.
     *
     * @return its path
     */
    public TextPath<String> state() {
        return TextPath.of("state", StringCodec.INSTANCE);
    }
}
