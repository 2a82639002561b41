package com.acme.derived;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Visit}, to write conditions with:
 * {@code it -> it.site().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class VisitAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final VisitAttributes INSTANCE = new VisitAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private VisitAttributes() {
    }

    /**
     * Attribute {@code site}, from {@link Visit#getSite()}.
     *
     * @return its path
     */
    public TextPath<String> site() {
        return TextPath.of("site", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code pk}, from {@link Visit#getPk()}.
     *
     * @return its path
     */
    public TextPath<String> pk() {
        return TextPath.of("pk", StringCodec.INSTANCE);
    }
}
