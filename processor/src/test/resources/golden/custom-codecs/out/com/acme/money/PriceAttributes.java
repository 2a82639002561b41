package com.acme.money;

import io.dynawright.expression.ListPath;
import io.dynawright.expression.MapPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.SetPath;
import io.dynawright.expression.TextPath;
import io.dynawright.expression.ValuePath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Price}, to write conditions with:
 * {@code it -> it.list().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PriceAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final PriceAttributes INSTANCE = new PriceAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private PriceAttributes() {
    }

    /**
     * Attribute {@code list}, from {@link Price#list()}.
     *
     * @return its path
     */
    public TextPath<Money> list() {
        return TextPath.of("list", MoneyCodec.INSTANCE);
    }

    /**
     * Attribute {@code discount}, from {@link Price#discount()}.
     *
     * @return its path
     */
    public NumberPath<Integer> discount() {
        return NumberPath.of("discount", PriceSchema.PERCENT_CODEC);
    }

    /**
     * Attribute {@code tax}, from {@link Price#tax()}.
     *
     * @return its path
     */
    public NumberPath<Integer> tax() {
        return NumberPath.of("tax", PriceSchema.PERCENT_CODEC);
    }

    /**
     * Attribute {@code colour}, from {@link Price#colour()}.
     *
     * @return its path
     */
    public ValuePath<Colour> colour() {
        return ValuePath.of("colour", PriceSchema.COLOUR_CONVERTER);
    }

    /**
     * Attribute {@code name}, from {@link Price#name()}.
     *
     * @return its path
     */
    public TextPath<String> name() {
        return TextPath.of("name", Price.Upper.INSTANCE);
    }

    /**
     * Attribute {@code history}, from {@link Price#history()}.
     *
     * @return its path
     */
    public ListPath<List<Money>, Money, TextPath<Money>> history() {
        return ListPath.of("history", PriceSchema.MONEY_LIST, MoneyCodec.INSTANCE,
                path -> TextPath.of(path, MoneyCodec.INSTANCE));
    }

    /**
     * Attribute {@code offers}, from {@link Price#offers()}.
     *
     * @return its path
     */
    public SetPath<Set<Money>, Money> offers() {
        return SetPath.of("offers", PriceSchema.MONEY_SET, MoneyCodec.INSTANCE);
    }

    /**
     * Attribute {@code labels}, from {@link Price#labels()}.
     *
     * @return its path
     */
    public MapPath<Map<Money, Colour>, Money, ValuePath<Colour>> labels() {
        return MapPath.of("labels", PriceSchema.MONEY_COLOUR_MAP, MoneyCodec.INSTANCE,
                path -> ValuePath.of(path, PriceSchema.COLOUR_CONVERTER));
    }

    /**
     * Attribute {@code minimum}, from {@link Price#minimum()}.
     *
     * @return its path
     */
    public TextPath<Money> minimum() {
        return TextPath.of("minimum", MoneyCodec.INSTANCE);
    }

    /**
     * Attribute {@code steps}, from {@link Price#steps()}.
     *
     * @return its path
     */
    public ListPath<Money[], Money, TextPath<Money>> steps() {
        return ListPath.of("steps", PriceSchema.MONEY_ARRAY, MoneyCodec.INSTANCE,
                path -> TextPath.of(path, MoneyCodec.INSTANCE));
    }
}
