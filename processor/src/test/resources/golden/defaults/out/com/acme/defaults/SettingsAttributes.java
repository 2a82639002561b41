package com.acme.defaults;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.BigIntegerCodec;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.ByteCodec;
import io.dynawright.codec.CharacterCodec;
import io.dynawright.codec.DoubleCodec;
import io.dynawright.codec.DurationCodec;
import io.dynawright.codec.FloatCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.LocalDateCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.ShortCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.UuidCodec;
import io.dynawright.expression.BooleanPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Settings}, to write conditions with:
 * {@code it -> it.id().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class SettingsAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final SettingsAttributes INSTANCE = new SettingsAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private SettingsAttributes() {
    }

    /**
     * Attribute {@code id}, from {@link Settings#id()}.
     *
     * @return its path
     */
    public TextPath<String> id() {
        return TextPath.of("id", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code theme}, from {@link Settings#theme()}.
     *
     * @return its path
     */
    public TextPath<String> theme() {
        return TextPath.of("theme", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code visible}, from {@link Settings#visible()}.
     *
     * @return its path
     */
    public BooleanPath<Boolean> visible() {
        return BooleanPath.of("visible", BooleanCodec.INSTANCE);
    }

    /**
     * Attribute {@code quote}, from {@link Settings#quote()}.
     *
     * @return its path
     */
    public TextPath<Character> quote() {
        return TextPath.of("quote", CharacterCodec.INSTANCE);
    }

    /**
     * Attribute {@code shift}, from {@link Settings#shift()}.
     *
     * @return its path
     */
    public NumberPath<Byte> shift() {
        return NumberPath.of("shift", ByteCodec.INSTANCE);
    }

    /**
     * Attribute {@code width}, from {@link Settings#width()}.
     *
     * @return its path
     */
    public NumberPath<Short> width() {
        return NumberPath.of("width", ShortCodec.INSTANCE);
    }

    /**
     * Attribute {@code height}, from {@link Settings#height()}.
     *
     * @return its path
     */
    public NumberPath<Integer> height() {
        return NumberPath.of("height", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code visits}, from {@link Settings#visits()}.
     *
     * @return its path
     */
    public NumberPath<Long> visits() {
        return NumberPath.of("visits", LongCodec.INSTANCE);
    }

    /**
     * Attribute {@code scale}, from {@link Settings#scale()}.
     *
     * @return its path
     */
    public NumberPath<Float> scale() {
        return NumberPath.of("scale", FloatCodec.INSTANCE);
    }

    /**
     * Attribute {@code limit}, from {@link Settings#limit()}.
     *
     * @return its path
     */
    public NumberPath<Double> limit() {
        return NumberPath.of("limit", DoubleCodec.INSTANCE);
    }

    /**
     * Attribute {@code price}, from {@link Settings#price()}.
     *
     * @return its path
     */
    public NumberPath<BigDecimal> price() {
        return NumberPath.of("price", BigDecimalCodec.INSTANCE);
    }

    /**
     * Attribute {@code serial}, from {@link Settings#serial()}.
     *
     * @return its path
     */
    public NumberPath<BigInteger> serial() {
        return NumberPath.of("serial", BigIntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code mode}, from {@link Settings#mode()}.
     *
     * @return its path
     */
    public TextPath<Settings.Mode> mode() {
        return TextPath.of("mode", SettingsSchema.MODE);
    }

    /**
     * Attribute {@code owner}, from {@link Settings#owner()}.
     *
     * @return its path
     */
    public TextPath<UUID> owner() {
        return TextPath.of("owner", UuidCodec.INSTANCE);
    }

    /**
     * Attribute {@code since}, from {@link Settings#since()}.
     *
     * @return its path
     */
    public TextPath<Instant> since() {
        return TextPath.of("since", InstantCodec.INSTANCE);
    }

    /**
     * Attribute {@code birthday}, from {@link Settings#birthday()}.
     *
     * @return its path
     */
    public TextPath<LocalDate> birthday() {
        return TextPath.of("birthday", LocalDateCodec.INSTANCE);
    }

    /**
     * Attribute {@code timeout}, from {@link Settings#timeout()}.
     *
     * @return its path
     */
    public NumberPath<Duration> timeout() {
        return NumberPath.of("timeout", DurationCodec.INSTANCE);
    }

    /**
     * Attribute {@code Instant}, from {@link Settings#Instant()}.
     *
     * @return its path
     */
    public TextPath<String> Instant() {
        return TextPath.of("Instant", StringCodec.INSTANCE);
    }
}
