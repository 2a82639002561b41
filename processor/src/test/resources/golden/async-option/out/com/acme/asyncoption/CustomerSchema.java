package com.acme.asyncoption;

import io.dynawright.codec.AttributeType;
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
        String id = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "id" -> id = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Customer(id);
    }

    @Override
    public void write(Customer customer, ItemWriter out) {
        out.attribute("id", customer.id(), StringCodec.INSTANCE);
    }

    @Override
    public CustomerKey key(Customer customer) {
        return CustomerKey.of(customer.id());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("customers")
                .attribute("id", AttributeType.S)
                .key("id")
                .build();
    }
}
