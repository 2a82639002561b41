package com.acme.settings;

import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Rate}, to write conditions with:
 * {@code it -> it.currency().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class RateAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final RateAttributes INSTANCE = new RateAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private RateAttributes() {
    }

    /**
     * Attribute {@code currency}, from {@link Rate#currency()}.
     *
     * @return its path
     */
    public TextPath<String> currency() {
        return TextPath.of("currency", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code micros}, from {@link Rate#micros()}.
     *
     * @return its path
     */
    public NumberPath<Long> micros() {
        return NumberPath.of("micros", LongCodec.INSTANCE);
    }
}
