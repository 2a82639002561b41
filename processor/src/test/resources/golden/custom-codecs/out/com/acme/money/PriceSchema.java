package com.acme.money;

import io.dynawright.codec.ArrayCodec;
import io.dynawright.codec.AttributeType;
import io.dynawright.codec.Codec;
import io.dynawright.codec.ConverterCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.MapCodec;
import io.dynawright.codec.NumberCodec;
import io.dynawright.codec.OptionalCodec;
import io.dynawright.codec.SequenceCodec;
import io.dynawright.codec.SetCodec;
import io.dynawright.codec.StructureCodec;
import io.dynawright.codec.TextCodec;
import io.dynawright.codec.TextSetCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Price} as an item of table {@code prices}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("prices", PriceSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PriceSchema extends EntitySchema<Price> {
    /**
     * The one instance; it is immutable.
     */
    public static final PriceSchema INSTANCE = new PriceSchema();

    /**
     * Stores {@code Integer}.
     */
    static final NumberCodec<Integer> PERCENT_CODEC = new PercentCodec();

    /**
     * Stores {@code Colour}.
     */
    static final Codec<Colour> COLOUR_CONVERTER = ConverterCodec.of(new ColourConverter());

    /**
     * Stores {@code List<Money>}.
     */
    static final SequenceCodec<List<Money>> MONEY_LIST = ListCodec.of(MoneyCodec.INSTANCE);

    /**
     * Stores {@code Set<Money>}.
     */
    static final TextSetCodec<Set<Money>> MONEY_SET = SetCodec.of(MoneyCodec.INSTANCE);

    /**
     * Stores {@code Map<Money, Colour>}.
     */
    static final StructureCodec<Map<Money, Colour>> MONEY_COLOUR_MAP = MapCodec.of(MoneyCodec.INSTANCE, COLOUR_CONVERTER);

    /**
     * Stores {@code Optional<Money>}.
     */
    static final TextCodec<Optional<Money>> MONEY_OPTIONAL = OptionalCodec.of(MoneyCodec.INSTANCE);

    /**
     * Stores {@code Money[]}.
     */
    static final SequenceCodec<Money[]> MONEY_ARRAY = ArrayCodec.of(MoneyCodec.INSTANCE, new Money[0]);

    /**
     * There is {@link #INSTANCE}.
     */
    private PriceSchema() {
        super(RuntimeApi.LEVEL_1, Price.class, "prices");
    }

    @Override
    public Price read(ItemReader in) {
        Money list = null;
        int discount = 0;
        Integer tax = null;
        Colour colour = null;
        String name = null;
        List<Money> history = null;
        Set<Money> offers = MONEY_SET.absent();
        Map<Money, Colour> labels = null;
        Optional<Money> minimum = MONEY_OPTIONAL.absent();
        Money[] steps = null;
        for (String attribute = in.nextAttribute(); attribute != null; attribute = in.nextAttribute()) {
            switch (attribute) {
                case "list" -> list = MoneyCodec.INSTANCE.read(in);
                case "discount" -> discount = PERCENT_CODEC.read(in);
                case "tax" -> tax = PERCENT_CODEC.read(in);
                case "colour" -> colour = COLOUR_CONVERTER.read(in);
                case "name" -> name = Price.Upper.INSTANCE.read(in);
                case "history" -> history = MONEY_LIST.read(in);
                case "offers" -> offers = MONEY_SET.read(in);
                case "labels" -> labels = MONEY_COLOUR_MAP.read(in);
                case "minimum" -> minimum = MONEY_OPTIONAL.read(in);
                case "steps" -> steps = MONEY_ARRAY.read(in);
                default -> in.skip();
            }
        }
        return new Price(list, discount, tax, colour, name, history, offers, labels, minimum,
                steps);
    }

    @Override
    public void write(Price price, ItemWriter out) {
        out.attribute("list", price.list(), MoneyCodec.INSTANCE);
        out.attribute("discount", price.discount(), PERCENT_CODEC);
        out.attribute("tax", price.tax(), PERCENT_CODEC);
        out.attribute("colour", price.colour(), COLOUR_CONVERTER);
        out.attribute("name", price.name(), Price.Upper.INSTANCE);
        out.attribute("history", price.history(), MONEY_LIST);
        out.attribute("offers", price.offers(), MONEY_SET);
        out.attribute("labels", price.labels(), MONEY_COLOUR_MAP);
        out.attribute("minimum", price.minimum(), MONEY_OPTIONAL);
        out.attribute("steps", price.steps(), MONEY_ARRAY);
    }

    @Override
    public PriceKey key(Price price) {
        return PriceKey.of(price.list());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("prices")
                .attribute("list", AttributeType.S)
                .attribute("discount", AttributeType.N)
                .attribute("tax", AttributeType.N)
                .attribute("colour")
                .attribute("name", AttributeType.S)
                .attribute("history", AttributeType.L)
                .attribute("offers", AttributeType.SS)
                .attribute("labels", AttributeType.M)
                .attribute("minimum", AttributeType.S)
                .attribute("steps", AttributeType.L)
                .key("list")
                .globalIndex("by-discount", "discount", "list")
                .build();
    }
}
