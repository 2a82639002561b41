package com.acme.customers;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LocalDateCodec;
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
        Customer customer = new Customer();
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "id" -> customer.setId(StringCodec.INSTANCE.read(in));
                case "number" -> customer.setNumber(IntegerCodec.INSTANCE.readPrimitive(in));
                case "active" -> customer.setActive(BooleanCodec.INSTANCE.readPrimitive(in));
                case "mail" -> customer.setEmail(StringCodec.INSTANCE.read(in));
                case "since" -> customer.setSince(LocalDateCodec.INSTANCE.read(in));
                default -> in.skip();
            }
        }
        return customer;
    }

    @Override
    public void write(Customer customer, ItemWriter out) {
        out.attribute("id", customer.getId(), StringCodec.INSTANCE);
        out.name("number");
        IntegerCodec.INSTANCE.writePrimitive(customer.getNumber(), out);
        out.name("active");
        BooleanCodec.INSTANCE.writePrimitive(customer.isActive(), out);
        out.attribute("mail", customer.getEmail(), StringCodec.INSTANCE);
        out.attribute("since", customer.getSince(), LocalDateCodec.INSTANCE);
    }

    @Override
    public CustomerKey key(Customer customer) {
        return CustomerKey.of(customer.getId(), customer.getNumber());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("customers")
                .attribute("id", AttributeType.S)
                .attribute("number", AttributeType.N)
                .attribute("active", AttributeType.BOOL)
                .attribute("mail", "email", AttributeType.S)
                .attribute("since", AttributeType.S)
                .key("id", "number")
                .build();
    }
}
