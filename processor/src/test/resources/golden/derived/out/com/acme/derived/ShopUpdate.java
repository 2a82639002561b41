package com.acme.derived;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.ListUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.schema.EntityKey;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Shop}: {@code u -> u.offers().set(...)}. The
 * attributes of the key cannot be changed.
 *
 * <p>An update cannot change {@code phone}, for the sake of what is derived from that:
 * {@code areaCode}. Put the whole item instead.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ShopUpdate extends UpdateBuilder<Shop, ShopUpdate, ShopAttributes> {
    /**
     * The item's key, of which something is derived.
     */
    private final ShopKey key;

    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    ShopUpdate(ShopKey key) {
        super(ShopSchema.INSTANCE, key, ShopAttributes.INSTANCE);
        this.key = key;
    }

    /**
     * An update that changes nothing yet.
     *
     * @param shop the item, which has its key
     */
    ShopUpdate(Shop shop) {
        this(ShopSchema.INSTANCE.key(EntityKey.requiredItem("shops", shop)));
    }

    /**
     * Attribute {@code offers}, from {@link Shop#offers()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<List<Shop.Offer>, Shop.Offer, Shop_OfferDocumentUpdate<ShopUpdate>, ShopUpdate> offers() {
        return ListUpdate.of("offers", ListCodec.of(Shop_OfferCodec.INSTANCE),
                Shop_OfferCodec.INSTANCE, path -> new Shop_OfferDocumentUpdate<>(path, this), this);
    }

    /**
     * Sets {@code at_door} and {@code at_street}, which change together, and derives
     * {@code at_address} anew.
     *
     * @param placeDoor the new value of {@code at_door}
     * @param placeStreet the new value of {@code at_street}, null to remove it
     * @return the update
     */
    public ShopUpdate placeAddress(int placeDoor, String placeStreet) {
        set("at_door", IntegerCodec.INSTANCE, placeDoor);
        setOrRemove("at_street", StringCodec.INSTANCE, placeStreet);
        return setOrRemove("at_address", StringCodec.INSTANCE, Shop.Place.address(placeDoor,
                placeStreet));
    }

    /**
     * Sets {@code region} and {@code town}, which change together, and derives
     * {@code regionCity} anew.
     *
     * @param region the new value of {@code region}, null to remove it
     * @param city the new value of {@code town}
     * @return the update
     */
    public ShopUpdate regionCity(String region, Optional<String> city) {
        setOrRemove("region", StringCodec.INSTANCE, region);
        set("town", ShopSchema.STRING_OPTIONAL, city);
        return setOrRemove("regionCity", StringCodec.INSTANCE, Shop.regionCity(region, city));
    }

    /**
     * Sets {@code manager} and {@code deputy}, which change together, and derives
     * {@code managerKey} and {@code staff} anew.
     *
     * @param manager the new value of {@code manager}, null to remove it
     * @param deputy the new value of {@code deputy}, null to remove it
     * @return the update
     */
    public ShopUpdate managerKey(String manager, String deputy) {
        setOrRemove("manager", StringCodec.INSTANCE, manager);
        setOrRemove("deputy", StringCodec.INSTANCE, deputy);
        setOrRemove("managerKey", StringCodec.INSTANCE, Shop.managerKey(key.chain(), manager));
        return setOrRemove("staff", IntegerCodec.INSTANCE, Shop.staff(manager, deputy));
    }

    @Override
    protected ShopUpdate setDerivedFromKey() {
        setOrRemove("chainSort", StringCodec.INSTANCE, Shop.chainSort(key.chain(), key.key()));
        return setOrRemove("type", StringCodec.INSTANCE, Shop.type());
    }
}
