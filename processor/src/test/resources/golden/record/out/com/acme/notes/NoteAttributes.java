package com.acme.notes;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Note}, to write conditions with:
 * {@code it -> it.owner().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class NoteAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final NoteAttributes INSTANCE = new NoteAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private NoteAttributes() {
    }

    /**
     * Attribute {@code owner}, from {@link Note#owner()}.
     *
     * @return its path
     */
    public TextPath<String> owner() {
        return TextPath.of("owner", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code id}, from {@link Note#id()}.
     *
     * @return its path
     */
    public TextPath<String> id() {
        return TextPath.of("id", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code text}, from {@link Note#text()}.
     *
     * @return its path
     */
    public TextPath<String> text() {
        return TextPath.of("text", StringCodec.INSTANCE);
    }
}
