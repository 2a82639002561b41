package com.acme.parts;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import io.dynawright.expression.ValuePath;
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
    public ValuePath<Set<String>> tags() {
        return ValuePath.of("tags", PartSchema.STRING_SET);
    }

    /**
     * Attribute {@code size}, from {@link Part#getSize()}.
     *
     * @return its path
     */
    public ValuePath<Part.Size> size() {
        return ValuePath.of("size", Part_SizeCodec.INSTANCE);
    }
}
