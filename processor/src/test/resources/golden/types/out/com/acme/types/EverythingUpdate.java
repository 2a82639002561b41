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
import io.dynawright.codec.UuidCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Everything}: {@code u -> u.truth().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class EverythingUpdate extends UpdateBuilder<Everything, EverythingUpdate, EverythingAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    EverythingUpdate(EverythingKey key) {
        super(EverythingSchema.INSTANCE, key, EverythingAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param everything the item, which has its key
     */
    EverythingUpdate(Everything everything) {
        this(EverythingSchema.INSTANCE.key(EntityKey.requiredItem("everything", everything)));
    }

    /**
     * Attribute {@code truth}, from {@link Everything#truth()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Boolean, EverythingUpdate> truth() {
        return ValueUpdate.of("truth", BooleanCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code tiny}, from {@link Everything#tiny()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Byte, EverythingUpdate> tiny() {
        return NumberUpdate.of("tiny", ByteCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code small}, from {@link Everything#small()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Short, EverythingUpdate> small() {
        return NumberUpdate.of("small", ShortCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code medium}, from {@link Everything#medium()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, EverythingUpdate> medium() {
        return NumberUpdate.of("medium", IntegerCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code large}, from {@link Everything#large()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Long, EverythingUpdate> large() {
        return NumberUpdate.of("large", LongCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code rough}, from {@link Everything#rough()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Float, EverythingUpdate> rough() {
        return NumberUpdate.of("rough", FloatCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code fine}, from {@link Everything#fine()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Double, EverythingUpdate> fine() {
        return NumberUpdate.of("fine", DoubleCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code sign}, from {@link Everything#sign()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Character, EverythingUpdate> sign() {
        return ValueUpdate.of("sign", CharacterCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code boxedTruth}, from {@link Everything#boxedTruth()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Boolean, EverythingUpdate> boxedTruth() {
        return ValueUpdate.of("boxedTruth", BooleanCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code boxedTiny}, from {@link Everything#boxedTiny()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Byte, EverythingUpdate> boxedTiny() {
        return NumberUpdate.of("boxedTiny", ByteCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code boxedSmall}, from {@link Everything#boxedSmall()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Short, EverythingUpdate> boxedSmall() {
        return NumberUpdate.of("boxedSmall", ShortCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code boxedMedium}, from {@link Everything#boxedMedium()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, EverythingUpdate> boxedMedium() {
        return NumberUpdate.of("boxedMedium", IntegerCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code boxedLarge}, from {@link Everything#boxedLarge()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Long, EverythingUpdate> boxedLarge() {
        return NumberUpdate.of("boxedLarge", LongCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code boxedRough}, from {@link Everything#boxedRough()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Float, EverythingUpdate> boxedRough() {
        return NumberUpdate.of("boxedRough", FloatCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code boxedFine}, from {@link Everything#boxedFine()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Double, EverythingUpdate> boxedFine() {
        return NumberUpdate.of("boxedFine", DoubleCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code boxedSign}, from {@link Everything#boxedSign()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Character, EverythingUpdate> boxedSign() {
        return ValueUpdate.of("boxedSign", CharacterCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code decimal}, from {@link Everything#decimal()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<BigDecimal, EverythingUpdate> decimal() {
        return NumberUpdate.of("decimal", BigDecimalCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code integer}, from {@link Everything#integer()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<BigInteger, EverythingUpdate> integer() {
        return NumberUpdate.of("integer", BigIntegerCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code bytes}, from {@link Everything#bytes()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<byte[], EverythingUpdate> bytes() {
        return ValueUpdate.of("bytes", ByteArrayCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code instant}, from {@link Everything#instant()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Instant, EverythingUpdate> instant() {
        return ValueUpdate.of("instant", InstantCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code date}, from {@link Everything#date()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<LocalDate, EverythingUpdate> date() {
        return ValueUpdate.of("date", LocalDateCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code id}, from {@link Everything#id()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<UUID, EverythingUpdate> id() {
        return ValueUpdate.of("id", UuidCodec.INSTANCE, this);
    }
}
