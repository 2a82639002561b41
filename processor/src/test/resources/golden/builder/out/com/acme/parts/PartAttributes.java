package com.acme.parts;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.SetPath;
import io.dynawright.expression.TextPath;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Part}, to write conditions with:
 * {@code it -> it.sku().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PartAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final PartAttributes INSTANCE = new PartAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private PartAttributes() {
    }

    /**
     * Attribute {@code sku}, from {@link Part#getSku()}.
     *
     * @return its path
     */
    public TextPath<String> sku() {
        return TextPath.of("sku", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code weight}, from {@link Part#getWeight()}.
     *
     * @return its path
     */
    public NumberPath<Integer> weight() {
        return NumberPath.of("weight", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code tags}, from {@link Part#getTags()}.
     *
     * @return its path
     */
    public SetPath<Set<String>, String> tags() {
        return SetPath.of("tags", PartSchema.STRING_SET, StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code size}, from {@link Part#getSize()}.
     *
     * @return its path
     */
    public Part_SizePath size() {
        return new Part_SizePath(Path.of("size"));
    }
}
