package com.acme.types;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.BigIntegerCodec;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.ByteCodec;
import io.dynawright.codec.CharacterCodec;
import io.dynawright.codec.DoubleCodec;
import io.dynawright.codec.FloatCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.LocalDateCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.ShortCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.UuidCodec;
import io.dynawright.expression.BinaryPath;
import io.dynawright.expression.BooleanPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Everything}, to write conditions with:
 * {@code it -> it.text().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class EverythingAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final EverythingAttributes INSTANCE = new EverythingAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private EverythingAttributes() {
    }

    /**
     * Attribute {@code text}, from {@link Everything#text()}.
     *
     * @return its path
     */
    public TextPath<String> text() {
        return TextPath.of("text", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code truth}, from {@link Everything#truth()}.
     *
     * @return its path
     */
    public BooleanPath<Boolean> truth() {
        return BooleanPath.of("truth", BooleanCodec.INSTANCE);
    }

    /**
     * Attribute {@code tiny}, from {@link Everything#tiny()}.
     *
     * @return its path
     */
    public NumberPath<Byte> tiny() {
        return NumberPath.of("tiny", ByteCodec.INSTANCE);
    }

    /**
     * Attribute {@code small}, from {@link Everything#small()}.
     *
     * @return its path
     */
    public NumberPath<Short> small() {
        return NumberPath.of("small", ShortCodec.INSTANCE);
    }

    /**
     * Attribute {@code medium}, from {@link Everything#medium()}.
     *
     * @return its path
     */
    public NumberPath<Integer> medium() {
        return NumberPath.of("medium", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code large}, from {@link Everything#large()}.
     *
     * @return its path
     */
    public NumberPath<Long> large() {
        return NumberPath.of("large", LongCodec.INSTANCE);
    }

    /**
     * Attribute {@code rough}, from {@link Everything#rough()}.
     *
     * @return its path
     */
    public NumberPath<Float> rough() {
        return NumberPath.of("rough", FloatCodec.INSTANCE);
    }

    /**
     * Attribute {@code fine}, from {@link Everything#fine()}.
     *
     * @return its path
     */
    public NumberPath<Double> fine() {
        return NumberPath.of("fine", DoubleCodec.INSTANCE);
    }

    /**
     * Attribute {@code sign}, from {@link Everything#sign()}.
     *
     * @return its path
     */
    public TextPath<Character> sign() {
        return TextPath.of("sign", CharacterCodec.INSTANCE);
    }

    /**
     * Attribute {@code boxedTruth}, from {@link Everything#boxedTruth()}.
     *
     * @return its path
     */
    public BooleanPath<Boolean> boxedTruth() {
        return BooleanPath.of("boxedTruth", BooleanCodec.INSTANCE);
    }

    /**
     * Attribute {@code boxedTiny}, from {@link Everything#boxedTiny()}.
     *
     * @return its path
     */
    public NumberPath<Byte> boxedTiny() {
        return NumberPath.of("boxedTiny", ByteCodec.INSTANCE);
    }

    /**
     * Attribute {@code boxedSmall}, from {@link Everything#boxedSmall()}.
     *
     * @return its path
     */
    public NumberPath<Short> boxedSmall() {
        return NumberPath.of("boxedSmall", ShortCodec.INSTANCE);
    }

    /**
     * Attribute {@code boxedMedium}, from {@link Everything#boxedMedium()}.
     *
     * @return its path
     */
    public NumberPath<Integer> boxedMedium() {
        return NumberPath.of("boxedMedium", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code boxedLarge}, from {@link Everything#boxedLarge()}.
     *
     * @return its path
     */
    public NumberPath<Long> boxedLarge() {
        return NumberPath.of("boxedLarge", LongCodec.INSTANCE);
    }

    /**
     * Attribute {@code boxedRough}, from {@link Everything#boxedRough()}.
     *
     * @return its path
     */
    public NumberPath<Float> boxedRough() {
        return NumberPath.of("boxedRough", FloatCodec.INSTANCE);
    }

    /**
     * Attribute {@code boxedFine}, from {@link Everything#boxedFine()}.
     *
     * @return its path
     */
    public NumberPath<Double> boxedFine() {
        return NumberPath.of("boxedFine", DoubleCodec.INSTANCE);
    }

    /**
     * Attribute {@code boxedSign}, from {@link Everything#boxedSign()}.
     *
     * @return its path
     */
    public TextPath<Character> boxedSign() {
        return TextPath.of("boxedSign", CharacterCodec.INSTANCE);
    }

    /**
     * Attribute {@code decimal}, from {@link Everything#decimal()}.
     *
     * @return its path
     */
    public NumberPath<BigDecimal> decimal() {
        return NumberPath.of("decimal", BigDecimalCodec.INSTANCE);
    }

    /**
     * Attribute {@code integer}, from {@link Everything#integer()}.
     *
     * @return its path
     */
    public NumberPath<BigInteger> integer() {
        return NumberPath.of("integer", BigIntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code bytes}, from {@link Everything#bytes()}.
     *
     * @return its path
     */
    public BinaryPath<byte[]> bytes() {
        return BinaryPath.of("bytes", ByteArrayCodec.INSTANCE);
    }

    /**
     * Attribute {@code instant}, from {@link Everything#instant()}.
     *
     * @return its path
     */
    public TextPath<Instant> instant() {
        return TextPath.of("instant", InstantCodec.INSTANCE);
    }

    /**
     * Attribute {@code date}, from {@link Everything#date()}.
     *
     * @return its path
     */
    public TextPath<LocalDate> date() {
        return TextPath.of("date", LocalDateCodec.INSTANCE);
    }

    /**
     * Attribute {@code id}, from {@link Everything#id()}.
     *
     * @return its path
     */
    public TextPath<UUID> id() {
        return TextPath.of("id", UuidCodec.INSTANCE);
    }
}
