package com.acme.members;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Member}, to write conditions with:
 * {@code it -> it.id().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class MemberAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final MemberAttributes INSTANCE = new MemberAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private MemberAttributes() {
    }

    /**
     * Attribute {@code pk}, from {@link Member#id()}.
     *
     * @return its path
     */
    public TextPath<String> id() {
        return TextPath.of("pk", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code fullName}, from {@link Member#getName()}.
     *
     * @return its path
     */
    public TextPath<String> name() {
        return TextPath.of("fullName", StringCodec.INSTANCE);
    }
}
