package com.acme.reports;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Report}, to write conditions with:
 * {@code it -> it.id().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ReportAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final ReportAttributes INSTANCE = new ReportAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private ReportAttributes() {
    }

    /**
     * Attribute {@code id}, from {@link Report#id()}.
     *
     * @return its path
     */
    public TextPath<String> id() {
        return TextPath.of("id", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code title}, from {@link Report#title()}.
     *
     * @return its path
     */
    public TextPath<String> title() {
        return TextPath.of("title", StringCodec.INSTANCE);
    }
}
