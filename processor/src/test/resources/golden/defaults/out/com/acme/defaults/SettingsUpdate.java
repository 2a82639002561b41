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
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Settings}: {@code u -> u.theme().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class SettingsUpdate extends UpdateBuilder<Settings, SettingsUpdate, SettingsAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    SettingsUpdate(SettingsKey key) {
        super(SettingsSchema.INSTANCE, key, SettingsAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param settings the item, which has its key
     */
    SettingsUpdate(Settings settings) {
        this(SettingsSchema.INSTANCE.key(EntityKey.requiredItem("settings", settings)));
    }

    /**
     * Attribute {@code theme}, from {@link Settings#theme()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, SettingsUpdate> theme() {
        return ValueUpdate.of("theme", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code visible}, from {@link Settings#visible()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Boolean, SettingsUpdate> visible() {
        return ValueUpdate.of("visible", BooleanCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code quote}, from {@link Settings#quote()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Character, SettingsUpdate> quote() {
        return ValueUpdate.of("quote", CharacterCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code shift}, from {@link Settings#shift()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Byte, SettingsUpdate> shift() {
        return NumberUpdate.of("shift", ByteCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code width}, from {@link Settings#width()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Short, SettingsUpdate> width() {
        return NumberUpdate.of("width", ShortCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code height}, from {@link Settings#height()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, SettingsUpdate> height() {
        return NumberUpdate.of("height", IntegerCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code visits}, from {@link Settings#visits()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Long, SettingsUpdate> visits() {
        return NumberUpdate.of("visits", LongCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code scale}, from {@link Settings#scale()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Float, SettingsUpdate> scale() {
        return NumberUpdate.of("scale", FloatCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code limit}, from {@link Settings#limit()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Double, SettingsUpdate> limit() {
        return NumberUpdate.of("limit", DoubleCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code price}, from {@link Settings#price()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<BigDecimal, SettingsUpdate> price() {
        return NumberUpdate.of("price", BigDecimalCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code serial}, from {@link Settings#serial()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<BigInteger, SettingsUpdate> serial() {
        return NumberUpdate.of("serial", BigIntegerCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code mode}, from {@link Settings#mode()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Settings.Mode, SettingsUpdate> mode() {
        return ValueUpdate.of("mode", SettingsSchema.MODE, this);
    }

    /**
     * Attribute {@code owner}, from {@link Settings#owner()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<UUID, SettingsUpdate> owner() {
        return ValueUpdate.of("owner", UuidCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code since}, from {@link Settings#since()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Instant, SettingsUpdate> since() {
        return ValueUpdate.of("since", InstantCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code birthday}, from {@link Settings#birthday()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<LocalDate, SettingsUpdate> birthday() {
        return ValueUpdate.of("birthday", LocalDateCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code timeout}, from {@link Settings#timeout()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Duration, SettingsUpdate> timeout() {
        return NumberUpdate.of("timeout", DurationCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code Instant}, from {@link Settings#Instant()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, SettingsUpdate> Instant() {
        return ValueUpdate.of("Instant", StringCodec.INSTANCE, this);
    }

    @Override
    protected SettingsUpdate setDefaults() {
        setIfAbsent("theme", StringCodec.INSTANCE, "none");
        setIfAbsent("visible", BooleanCodec.INSTANCE, true);
        setIfAbsent("quote", CharacterCodec.INSTANCE, '\'');
        setIfAbsent("shift", ByteCodec.INSTANCE, (byte) -1);
        setIfAbsent("width", ShortCodec.INSTANCE, (short) 2);
        setIfAbsent("height", IntegerCodec.INSTANCE, 3);
        setIfAbsent("visits", LongCodec.INSTANCE, 4L);
        setIfAbsent("scale", FloatCodec.INSTANCE, 1.5F);
        setIfAbsent("limit", DoubleCodec.INSTANCE, 1000.0);
        setIfAbsent("price", BigDecimalCodec.INSTANCE, new BigDecimal("1.50"));
        setIfAbsent("serial", BigIntegerCodec.INSTANCE, new BigInteger("12345678901234567890"));
        setIfAbsent("mode", SettingsSchema.MODE, Settings.Mode.DARK);
        setIfAbsent("owner", UuidCodec.INSTANCE,
                UUID.fromString("00000000-0000-0000-0000-000000000001"));
        setIfAbsent("since", InstantCodec.INSTANCE, Instant.parse("2026-01-31T12:00:00Z"));
        setIfAbsent("birthday", LocalDateCodec.INSTANCE, LocalDate.parse("2026-01-31"));
        return setIfAbsent("timeout", DurationCodec.INSTANCE, Duration.parse("PT15M"));
    }
}
