package com.acme.flatten;

import com.acme.places.Place;
import io.dynawright.codec.AttributeType;
import io.dynawright.codec.DoubleCodec;
import io.dynawright.codec.EnumCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Order} as an item of table {@code orders}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("orders", OrderSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderSchema extends EntitySchema<Order> {
    /**
     * The one instance; it is immutable.
     */
    public static final OrderSchema INSTANCE = new OrderSchema();

    /**
     * Stores {@code Warehouse} by the names of its constants.
     */
    static final EnumCodec<Order.Warehouse> WAREHOUSE = EnumCodec.of(Order.Warehouse.values());

    /**
     * There is {@link #INSTANCE}.
     */
    private OrderSchema() {
        super(RuntimeApi.LEVEL_1, Order.class, "orders");
    }

    @Override
    public Order read(ItemReader in) {
        String customerId = null;
        String orderId = null;
        Order.Address billing = null;
        Order.Address shipping = null;
        Order.Warehouse warehouse = null;
        String note = null;
        boolean hasBilling = false;
        String billingStreet = null;
        String billingCity = null;
        int billingFloor = 1;
        Place billingPlace = null;
        boolean hasBillingPlace = false;
        Place place = new Place();
        boolean hasShipping = false;
        String shippingStreet = null;
        String shippingCity = null;
        int shippingFloor = 1;
        Place shippingPlace = null;
        boolean hasShippingPlace = false;
        Place place_ = new Place();
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "customerId" -> customerId = StringCodec.INSTANCE.read(in);
                case "orderId" -> orderId = StringCodec.INSTANCE.read(in);
                case "warehouse" -> warehouse = WAREHOUSE.read(in);
                case "note" -> note = StringCodec.INSTANCE.read(in);
                case "billing_street" -> {
                    hasBilling = true;
                    billingStreet = StringCodec.INSTANCE.read(in);
                }
                case "billing_town" -> {
                    hasBilling = true;
                    billingCity = StringCodec.INSTANCE.read(in);
                }
                case "billing_floor" -> {
                    hasBilling = true;
                    billingFloor = IntegerCodec.INSTANCE.readPrimitive(in);
                }
                case "billing_latitude" -> {
                    hasBilling = true;
                    hasBillingPlace = true;
                    place.setLatitude(DoubleCodec.INSTANCE.readPrimitive(in));
                }
                case "billing_longitude" -> {
                    hasBilling = true;
                    hasBillingPlace = true;
                    place.setLongitude(DoubleCodec.INSTANCE.readPrimitive(in));
                }
                case "shipping_street" -> {
                    hasShipping = true;
                    shippingStreet = StringCodec.INSTANCE.read(in);
                }
                case "shipping_town" -> {
                    hasShipping = true;
                    shippingCity = StringCodec.INSTANCE.read(in);
                }
                case "shipping_floor" -> {
                    hasShipping = true;
                    shippingFloor = IntegerCodec.INSTANCE.readPrimitive(in);
                }
                case "shipping_latitude" -> {
                    hasShipping = true;
                    hasShippingPlace = true;
                    place_.setLatitude(DoubleCodec.INSTANCE.readPrimitive(in));
                }
                case "shipping_longitude" -> {
                    hasShipping = true;
                    hasShippingPlace = true;
                    place_.setLongitude(DoubleCodec.INSTANCE.readPrimitive(in));
                }
                default -> in.skip();
            }
        }
        if (hasBilling) {
            if (hasBillingPlace) {
                billingPlace = place;
            }
            billing = new Order.Address(in.required("billing_street", billingStreet), billingCity,
                    billingFloor, billingPlace);
        }
        if (hasShipping) {
            if (hasShippingPlace) {
                shippingPlace = place_;
            }
            shipping = new Order.Address(in.required("shipping_street", shippingStreet),
                    shippingCity, shippingFloor, shippingPlace);
        }
        return new Order(customerId, orderId, billing, shipping, warehouse, note);
    }

    @Override
    public void write(Order order, ItemWriter out) {
        out.attribute("customerId", order.customerId(), StringCodec.INSTANCE);
        out.attribute("orderId", order.orderId(), StringCodec.INSTANCE);
        Order.Address billing = order.billing();
        if (billing != null) {
            out.required("billing_street", billing.street(), StringCodec.INSTANCE);
            out.attribute("billing_town", billing.city(), StringCodec.INSTANCE);
            out.name("billing_floor");
            IntegerCodec.INSTANCE.writePrimitive(billing.floor(), out);
            Place billingPlace = billing.place();
            if (billingPlace != null) {
                out.name("billing_latitude");
                DoubleCodec.INSTANCE.writePrimitive(billingPlace.getLatitude(), out);
                out.name("billing_longitude");
                DoubleCodec.INSTANCE.writePrimitive(billingPlace.getLongitude(), out);
            }
        }
        Order.Address shipping = order.shipping();
        if (shipping != null) {
            out.required("shipping_street", shipping.street(), StringCodec.INSTANCE);
            out.attribute("shipping_town", shipping.city(), StringCodec.INSTANCE);
            out.name("shipping_floor");
            IntegerCodec.INSTANCE.writePrimitive(shipping.floor(), out);
            Place shippingPlace = shipping.place();
            if (shippingPlace != null) {
                out.name("shipping_latitude");
                DoubleCodec.INSTANCE.writePrimitive(shippingPlace.getLatitude(), out);
                out.name("shipping_longitude");
                DoubleCodec.INSTANCE.writePrimitive(shippingPlace.getLongitude(), out);
            }
        }
        out.attribute("warehouse", order.warehouse(), WAREHOUSE);
        out.attribute("note", order.note(), StringCodec.INSTANCE);
    }

    @Override
    public OrderKey key(Order order) {
        return OrderKey.of(order.customerId(), order.orderId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("orders")
                .attribute("customerId", AttributeType.S)
                .attribute("orderId", AttributeType.S)
                .attribute("billing_street", "billing.street", AttributeType.S)
                .attribute("billing_town", "billing.city", AttributeType.S)
                .attribute("billing_floor", "billing.floor", AttributeType.N)
                .attribute("billing_latitude", "billing.place.latitude", AttributeType.N)
                .attribute("billing_longitude", "billing.place.longitude", AttributeType.N)
                .attribute("shipping_street", "shipping.street", AttributeType.S)
                .attribute("shipping_town", "shipping.city", AttributeType.S)
                .attribute("shipping_floor", "shipping.floor", AttributeType.N)
                .attribute("shipping_latitude", "shipping.place.latitude", AttributeType.N)
                .attribute("shipping_longitude", "shipping.place.longitude", AttributeType.N)
                .attribute("warehouse", AttributeType.S)
                .attribute("note", AttributeType.S)
                .key("customerId", "orderId")
                .globalIndex("by-city", "billing_town", "shipping_town")
                .build();
    }
}
