package com.acme.money;

import io.dynawright.operation.ListUpdate;
import io.dynawright.operation.MapUpdate;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.SetUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Price}: {@code u -> u.discount().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PriceUpdate extends UpdateBuilder<Price, PriceUpdate, PriceAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    PriceUpdate(PriceKey key) {
        super(PriceSchema.INSTANCE, key, PriceAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param price the item, which has its key
     */
    PriceUpdate(Price price) {
        this(PriceSchema.INSTANCE.key(EntityKey.requiredItem("prices", price)));
    }

    /**
     * Attribute {@code discount}, from {@link Price#discount()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, PriceUpdate> discount() {
        return NumberUpdate.of("discount", PriceSchema.PERCENT_CODEC, this);
    }

    /**
     * Attribute {@code tax}, from {@link Price#tax()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, PriceUpdate> tax() {
        return NumberUpdate.of("tax", PriceSchema.PERCENT_CODEC, this);
    }

    /**
     * Attribute {@code colour}, from {@link Price#colour()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Colour, PriceUpdate> colour() {
        return ValueUpdate.of("colour", PriceSchema.COLOUR_CONVERTER, this);
    }

    /**
     * Attribute {@code name}, from {@link Price#name()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, PriceUpdate> name() {
        return ValueUpdate.of("name", Price.Upper.INSTANCE, this);
    }

    /**
     * Attribute {@code history}, from {@link Price#history()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<List<Money>, Money, ValueUpdate<Money, PriceUpdate>, PriceUpdate> history() {
        return ListUpdate.of("history", PriceSchema.MONEY_LIST, MoneyCodec.INSTANCE,
                path -> ValueUpdate.of(path, MoneyCodec.INSTANCE, this), this);
    }

    /**
     * Attribute {@code offers}, from {@link Price#offers()}.
     *
     * @return what can be done to it
     */
    public SetUpdate<Set<Money>, Money, PriceUpdate> offers() {
        return SetUpdate.of("offers", PriceSchema.MONEY_SET, MoneyCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code labels}, from {@link Price#labels()}.
     *
     * @return what can be done to it
     */
    public MapUpdate<Map<Money, Colour>, Money, ValueUpdate<Colour, PriceUpdate>, PriceUpdate> labels() {
        return MapUpdate.of("labels", PriceSchema.MONEY_COLOUR_MAP, MoneyCodec.INSTANCE,
                path -> ValueUpdate.of(path, PriceSchema.COLOUR_CONVERTER, this), this);
    }

    /**
     * Attribute {@code minimum}, from {@link Price#minimum()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Money, PriceUpdate> minimum() {
        return ValueUpdate.of("minimum", MoneyCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code steps}, from {@link Price#steps()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<Money[], Money, ValueUpdate<Money, PriceUpdate>, PriceUpdate> steps() {
        return ListUpdate.of("steps", PriceSchema.MONEY_ARRAY, MoneyCodec.INSTANCE,
                path -> ValueUpdate.of(path, MoneyCodec.INSTANCE, this), this);
    }
}
