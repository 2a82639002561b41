package com.acme.evolution;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.AttributeValueCodec;
import io.dynawright.codec.CatchAll;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Evolution;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads and writes {@link Shipment} as an item of table {@code shipments}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("shipments", ShipmentSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ShipmentSchema extends EntitySchema<Shipment> {
    /**
     * The one instance; it is immutable.
     */
    public static final ShipmentSchema INSTANCE = new ShipmentSchema();

    /**
     * Holds what {@code Letter} does not declare.
     */
    private static final CatchAll<AttributeValue> LETTER_CATCH_ALL = CatchAll.of(AttributeValueCodec.INSTANCE,
            "kind", "form", "id", "weight", "grams");

    /**
     * There is {@link #INSTANCE}.
     */
    private ShipmentSchema() {
        super(RuntimeApi.LEVEL_1, Shipment.class, "shipments");
    }

    @Override
    public Shipment read(ItemReader in) {
        return switch (Objects.requireNonNullElse(in.peekString("kind"), "")) {
            case "Parcel", "Package", "Box" -> readParcel(in);
            case "letter", "Letter" -> readLetter(in);
            default -> throw in.unknownVariant("kind", "\"Parcel\" or \"letter\"");
        };
    }

    @Override
    public void write(Shipment shipment, ItemWriter out) {
        if (shipment instanceof Shipment.Parcel parcel) {
            out.name("kind");
            out.writeString("Parcel");
            writeParcel(parcel, out);
        } else if (shipment instanceof Shipment.Letter letter) {
            out.name("kind");
            out.writeString("letter");
            writeLetter(letter, out);
        } else {
            throw new IllegalArgumentException("not a class of Shipment: " + shipment.getClass().getName());
        }
    }

    /**
     * Reads the attributes of a {@code Parcel}.
     *
     * @param in stands inside of the item or map
     * @return the object
     */
    private static Shipment.Parcel readParcel(ItemReader in) {
        String id = null;
        int weight = 0;
        int ageOfWeight = 2;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "id" -> id = StringCodec.INSTANCE.read(in);
                case "weight" -> {
                    weight = IntegerCodec.INSTANCE.readPrimitive(in);
                    ageOfWeight = 0;
                }
                case "grams" -> {
                    if (ageOfWeight > 1) {
                        weight = IntegerCodec.INSTANCE.readPrimitive(in);
                        ageOfWeight = 1;
                    } else {
                        in.skip();
                    }
                }
                default -> in.skip();
            }
        }
        return new Shipment.Parcel(id, weight);
    }

    /**
     * Writes the attributes of a {@code Parcel}.
     *
     * @param parcel the object
     * @param out stands inside of the item or map
     */
    private static void writeParcel(Shipment.Parcel parcel, ItemWriter out) {
        out.attribute("id", parcel.id(), StringCodec.INSTANCE);
        out.name("weight");
        IntegerCodec.INSTANCE.writePrimitive(parcel.weight(), out);
    }

    /**
     * Reads the attributes of a {@code Letter}.
     *
     * @param in stands inside of the item or map
     * @return the object
     */
    private static Shipment.Letter readLetter(ItemReader in) {
        String id = null;
        int weight = 0;
        Map<String, AttributeValue> others = new LinkedHashMap<>();
        int ageOfWeight = 2;
        for (String name = LETTER_CATCH_ALL.nextAttribute(in, others); name != null; name = LETTER_CATCH_ALL.nextAttribute(in, others)) {
            switch (name) {
                case "id" -> id = StringCodec.INSTANCE.read(in);
                case "weight" -> {
                    weight = IntegerCodec.INSTANCE.readPrimitive(in);
                    ageOfWeight = 0;
                }
                case "grams" -> {
                    if (ageOfWeight > 1) {
                        weight = IntegerCodec.INSTANCE.readPrimitive(in);
                        ageOfWeight = 1;
                    } else {
                        in.skip();
                    }
                }
                default -> in.skip();
            }
        }
        return new Shipment.Letter(id, weight, others);
    }

    /**
     * Writes the attributes of a {@code Letter}.
     *
     * @param letter the object
     * @param out stands inside of the item or map
     */
    private static void writeLetter(Shipment.Letter letter, ItemWriter out) {
        out.attribute("id", letter.id(), StringCodec.INSTANCE);
        out.name("weight");
        IntegerCodec.INSTANCE.writePrimitive(letter.weight(), out);
        LETTER_CATCH_ALL.write(letter.others(), out);
    }

    @Override
    public ShipmentKey key(Shipment shipment) {
        return ShipmentKey.of(shipment.id());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("shipments")
                .attribute("id", AttributeType.S)
                .attribute("weight", AttributeType.N)
                .key("id")
                .evolution(Evolution.builder()
                        .version("form", 5, 4)
                        .formerNames("weight", "grams")
                        .build())
                .build();
    }

    @Override
    protected Map<String, AttributeValue> upcast(int from, Map<String, AttributeValue> item) {
        return switch (from) {
            case 4 -> Shipment.toKilograms(item);
            default -> super.upcast(from, item);
        };
    }
}
