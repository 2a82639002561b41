package com.acme.derived;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Customer} as an item of table {@code customers}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("customers", CustomerSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class CustomerSchema extends EntitySchema<Customer> {
    /**
     * The one instance; it is immutable.
     */
    public static final CustomerSchema INSTANCE = new CustomerSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private CustomerSchema() {
        super(RuntimeApi.LEVEL_1, Customer.class, "customers");
    }

    @Override
    public Customer read(ItemReader in) {
        String tenant = null;
        String number = null;
        String name = null;
        for (String attribute = in.nextAttribute(); attribute != null; attribute = in.nextAttribute()) {
            switch (attribute) {
                case "tenant" -> tenant = StringCodec.INSTANCE.read(in);
                case "number" -> number = StringCodec.INSTANCE.read(in);
                case "name" -> name = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Customer(tenant, number, name);
    }

    @Override
    public void write(Customer customer, ItemWriter out) {
        out.attribute("tenant", customer.tenant(), StringCodec.INSTANCE);
        out.attribute("number", customer.number(), StringCodec.INSTANCE);
        out.attribute("name", customer.name(), StringCodec.INSTANCE);
        out.attribute("gsi1pk", customer.indexKey(), StringCodec.INSTANCE);
        out.attribute("pk", customer.pk(), StringCodec.INSTANCE);
        out.attribute("sk", customer.getSk(), StringCodec.INSTANCE);
        out.name("nameLength");
        IntegerCodec.INSTANCE.writePrimitive(customer.nameLength(), out);
    }

    @Override
    public CustomerKey key(Customer customer) {
        return CustomerKey.of(customer.pk(), customer.getSk());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("customers")
                .attribute("tenant", AttributeType.S)
                .attribute("number", AttributeType.S)
                .attribute("name", AttributeType.S)
                .attribute("gsi1pk", "indexKey", AttributeType.S)
                .attribute("pk", AttributeType.S)
                .attribute("sk", AttributeType.S)
                .attribute("nameLength", AttributeType.N)
                .key("pk", "sk")
                .globalIndex("by-type", "gsi1pk", "name")
                .build();
    }
}
