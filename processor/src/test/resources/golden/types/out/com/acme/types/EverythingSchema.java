package com.acme.types;

import io.dynawright.codec.AttributeType;
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
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LocalDateCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.ShortCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.UuidCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Everything} as an item of table {@code everything}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("everything", EverythingSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class EverythingSchema extends EntitySchema<Everything> {
    /**
     * The one instance; it is immutable.
     */
    public static final EverythingSchema INSTANCE = new EverythingSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private EverythingSchema() {
        super(RuntimeApi.LEVEL_1, Everything.class, "everything");
    }

    @Override
    public Everything read(ItemReader in) {
        String text = null;
        boolean truth = false;
        byte tiny = 0;
        short small = 0;
        int medium = 0;
        long large = 0;
        float rough = 0;
        double fine = 0;
        char sign = 0;
        Boolean boxedTruth = null;
        Byte boxedTiny = null;
        Short boxedSmall = null;
        Integer boxedMedium = null;
        Long boxedLarge = null;
        Float boxedRough = null;
        Double boxedFine = null;
        Character boxedSign = null;
        BigDecimal decimal = null;
        BigInteger integer = null;
        byte[] bytes = null;
        Instant instant = null;
        LocalDate date = null;
        UUID id = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "text" -> text = StringCodec.INSTANCE.read(in);
                case "truth" -> truth = BooleanCodec.INSTANCE.readPrimitive(in);
                case "tiny" -> tiny = ByteCodec.INSTANCE.readPrimitive(in);
                case "small" -> small = ShortCodec.INSTANCE.readPrimitive(in);
                case "medium" -> medium = IntegerCodec.INSTANCE.readPrimitive(in);
                case "large" -> large = LongCodec.INSTANCE.readPrimitive(in);
                case "rough" -> rough = FloatCodec.INSTANCE.readPrimitive(in);
                case "fine" -> fine = DoubleCodec.INSTANCE.readPrimitive(in);
                case "sign" -> sign = CharacterCodec.INSTANCE.readPrimitive(in);
                case "boxedTruth" -> boxedTruth = BooleanCodec.INSTANCE.read(in);
                case "boxedTiny" -> boxedTiny = ByteCodec.INSTANCE.read(in);
                case "boxedSmall" -> boxedSmall = ShortCodec.INSTANCE.read(in);
                case "boxedMedium" -> boxedMedium = IntegerCodec.INSTANCE.read(in);
                case "boxedLarge" -> boxedLarge = LongCodec.INSTANCE.read(in);
                case "boxedRough" -> boxedRough = FloatCodec.INSTANCE.read(in);
                case "boxedFine" -> boxedFine = DoubleCodec.INSTANCE.read(in);
                case "boxedSign" -> boxedSign = CharacterCodec.INSTANCE.read(in);
                case "decimal" -> decimal = BigDecimalCodec.INSTANCE.read(in);
                case "integer" -> integer = BigIntegerCodec.INSTANCE.read(in);
                case "bytes" -> bytes = ByteArrayCodec.INSTANCE.read(in);
                case "instant" -> instant = InstantCodec.INSTANCE.read(in);
                case "date" -> date = LocalDateCodec.INSTANCE.read(in);
                case "id" -> id = UuidCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Everything(text, truth, tiny, small, medium, large, rough, fine, sign,
                boxedTruth, boxedTiny, boxedSmall, boxedMedium, boxedLarge, boxedRough, boxedFine,
                boxedSign, decimal, integer, bytes, instant, date, id);
    }

    @Override
    public void write(Everything everything, ItemWriter out) {
        out.attribute("text", everything.text(), StringCodec.INSTANCE);
        out.name("truth");
        BooleanCodec.INSTANCE.writePrimitive(everything.truth(), out);
        out.name("tiny");
        ByteCodec.INSTANCE.writePrimitive(everything.tiny(), out);
        out.name("small");
        ShortCodec.INSTANCE.writePrimitive(everything.small(), out);
        out.name("medium");
        IntegerCodec.INSTANCE.writePrimitive(everything.medium(), out);
        out.name("large");
        LongCodec.INSTANCE.writePrimitive(everything.large(), out);
        out.name("rough");
        FloatCodec.INSTANCE.writePrimitive(everything.rough(), out);
        out.name("fine");
        DoubleCodec.INSTANCE.writePrimitive(everything.fine(), out);
        out.name("sign");
        CharacterCodec.INSTANCE.writePrimitive(everything.sign(), out);
        out.attribute("boxedTruth", everything.boxedTruth(), BooleanCodec.INSTANCE);
        out.attribute("boxedTiny", everything.boxedTiny(), ByteCodec.INSTANCE);
        out.attribute("boxedSmall", everything.boxedSmall(), ShortCodec.INSTANCE);
        out.attribute("boxedMedium", everything.boxedMedium(), IntegerCodec.INSTANCE);
        out.attribute("boxedLarge", everything.boxedLarge(), LongCodec.INSTANCE);
        out.attribute("boxedRough", everything.boxedRough(), FloatCodec.INSTANCE);
        out.attribute("boxedFine", everything.boxedFine(), DoubleCodec.INSTANCE);
        out.attribute("boxedSign", everything.boxedSign(), CharacterCodec.INSTANCE);
        out.attribute("decimal", everything.decimal(), BigDecimalCodec.INSTANCE);
        out.attribute("integer", everything.integer(), BigIntegerCodec.INSTANCE);
        out.attribute("bytes", everything.bytes(), ByteArrayCodec.INSTANCE);
        out.attribute("instant", everything.instant(), InstantCodec.INSTANCE);
        out.attribute("date", everything.date(), LocalDateCodec.INSTANCE);
        out.attribute("id", everything.id(), UuidCodec.INSTANCE);
    }

    @Override
    public EverythingKey key(Everything everything) {
        return EverythingKey.of(everything.text());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("everything")
                .attribute("text", AttributeType.S)
                .attribute("truth", AttributeType.BOOL)
                .attribute("tiny", AttributeType.N)
                .attribute("small", AttributeType.N)
                .attribute("medium", AttributeType.N)
                .attribute("large", AttributeType.N)
                .attribute("rough", AttributeType.N)
                .attribute("fine", AttributeType.N)
                .attribute("sign", AttributeType.S)
                .attribute("boxedTruth", AttributeType.BOOL)
                .attribute("boxedTiny", AttributeType.N)
                .attribute("boxedSmall", AttributeType.N)
                .attribute("boxedMedium", AttributeType.N)
                .attribute("boxedLarge", AttributeType.N)
                .attribute("boxedRough", AttributeType.N)
                .attribute("boxedFine", AttributeType.N)
                .attribute("boxedSign", AttributeType.S)
                .attribute("decimal", AttributeType.N)
                .attribute("integer", AttributeType.N)
                .attribute("bytes", AttributeType.B)
                .attribute("instant", AttributeType.S)
                .attribute("date", AttributeType.S)
                .attribute("id", AttributeType.S)
                .key("text")
                .build();
    }
}
