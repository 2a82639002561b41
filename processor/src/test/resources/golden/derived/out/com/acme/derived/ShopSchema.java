package com.acme.derived;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.OptionalCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.TextCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Shop} as an item of table {@code shops}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("shops", ShopSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ShopSchema extends EntitySchema<Shop> {
    /**
     * The one instance; it is immutable.
     */
    public static final ShopSchema INSTANCE = new ShopSchema();

    /**
     * Stores {@code Optional<String>}.
     */
    static final TextCodec<Optional<String>> STRING_OPTIONAL = OptionalCodec.of(StringCodec.INSTANCE);

    /**
     * There is {@link #INSTANCE}.
     */
    private ShopSchema() {
        super(RuntimeApi.LEVEL_1, Shop.class, "shops");
    }

    @Override
    public Shop read(ItemReader in) {
        String chain = null;
        int key = 0;
        String region = null;
        Optional<String> city = STRING_OPTIONAL.absent();
        String manager = null;
        String deputy = null;
        String phone = null;
        Shop.Place place = null;
        List<Shop.Offer> offers = null;
        boolean hasPlace = false;
        String placeStreet = null;
        int placeDoor = 0;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "chain" -> chain = StringCodec.INSTANCE.read(in);
                case "key" -> key = IntegerCodec.INSTANCE.readPrimitive(in);
                case "region" -> region = StringCodec.INSTANCE.read(in);
                case "town" -> city = STRING_OPTIONAL.read(in);
                case "manager" -> manager = StringCodec.INSTANCE.read(in);
                case "deputy" -> deputy = StringCodec.INSTANCE.read(in);
                case "phone" -> phone = StringCodec.INSTANCE.read(in);
                case "offers" -> offers = ListCodec.of(Shop_OfferCodec.INSTANCE).read(in);
                case "at_street" -> {
                    hasPlace = true;
                    placeStreet = StringCodec.INSTANCE.read(in);
                }
                case "at_door" -> {
                    hasPlace = true;
                    placeDoor = IntegerCodec.INSTANCE.readPrimitive(in);
                }
                default -> in.skip();
            }
        }
        if (hasPlace) {
            place = new Shop.Place(placeStreet, placeDoor);
        }
        return new Shop(chain, key, region, city, manager, deputy, phone, place, offers);
    }

    @Override
    public void write(Shop shop, ItemWriter out) {
        out.attribute("chain", shop.chain(), StringCodec.INSTANCE);
        out.name("key");
        IntegerCodec.INSTANCE.writePrimitive(shop.key(), out);
        out.attribute("region", shop.region(), StringCodec.INSTANCE);
        out.attribute("town", shop.city(), STRING_OPTIONAL);
        out.attribute("manager", shop.manager(), StringCodec.INSTANCE);
        out.attribute("deputy", shop.deputy(), StringCodec.INSTANCE);
        out.attribute("phone", shop.phone(), StringCodec.INSTANCE);
        Shop.Place place = shop.place();
        if (place != null) {
            out.attribute("at_street", place.street(), StringCodec.INSTANCE);
            out.name("at_door");
            IntegerCodec.INSTANCE.writePrimitive(place.door(), out);
            out.attribute("at_address", Shop.Place.address(place.door(),
                    place.street()), StringCodec.INSTANCE);
        }
        out.attribute("offers", shop.offers(), ListCodec.of(Shop_OfferCodec.INSTANCE));
        out.attribute("regionCity", Shop.regionCity(shop.region(),
                shop.city()), StringCodec.INSTANCE);
        out.attribute("chainSort", Shop.chainSort(shop.chain(), shop.key()), StringCodec.INSTANCE);
        out.attribute("managerKey", Shop.managerKey(shop.chain(),
                shop.manager()), StringCodec.INSTANCE);
        out.name("staff");
        IntegerCodec.INSTANCE.writePrimitive(Shop.staff(shop.manager(), shop.deputy()), out);
        out.attribute("type", Shop.type(), StringCodec.INSTANCE);
        out.attribute("areaCode", shop.areaCode(), StringCodec.INSTANCE);
    }

    @Override
    public ShopKey key(Shop shop) {
        return ShopKey.of(shop.chain(), shop.key());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("shops")
                .attribute("chain", AttributeType.S)
                .attribute("key", AttributeType.N)
                .attribute("region", AttributeType.S)
                .attribute("town", "city", AttributeType.S)
                .attribute("manager", AttributeType.S)
                .attribute("deputy", AttributeType.S)
                .attribute("phone", AttributeType.S)
                .attribute("at_street", "place.street", AttributeType.S)
                .attribute("at_door", "place.door", AttributeType.N)
                .attribute("at_address", "place.address", AttributeType.S)
                .attribute("offers", AttributeType.L)
                .attribute("regionCity", AttributeType.S)
                .attribute("chainSort", AttributeType.S)
                .attribute("managerKey", AttributeType.S)
                .attribute("staff", AttributeType.N)
                .attribute("type", AttributeType.S)
                .attribute("areaCode", AttributeType.S)
                .key("chain", "key")
                .globalIndex("by-region", "regionCity", "chainSort")
                .globalIndex("by-manager", "managerKey")
                .build();
    }
}
