package com.acme.nullmarked;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Lifecycle;
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
        String id = null;
        String name = null;
        for (String attribute = in.nextAttribute(); attribute != null; attribute = in.nextAttribute()) {
            switch (attribute) {
                case "id" -> id = StringCodec.INSTANCE.read(in);
                case "name" -> name = StringCodec.INSTANCE.read(in);
                case "phone" -> customer.setPhone(StringCodec.INSTANCE.read(in));
                case "active" -> customer.setActive(BooleanCodec.INSTANCE.readPrimitive(in));
                default -> in.skip();
            }
        }
        customer.setId(in.required("id", id));
        customer.setName(in.required("name", name));
        return customer;
    }

    @Override
    public void write(Customer customer, ItemWriter out) {
        out.required("id", customer.getId(), StringCodec.INSTANCE);
        out.required("name", customer.getName(), StringCodec.INSTANCE);
        out.attribute("phone", customer.getPhone(), StringCodec.INSTANCE);
        out.name("active");
        BooleanCodec.INSTANCE.writePrimitive(customer.isActive(), out);
    }

    @Override
    public CustomerKey key(Customer customer) {
        return CustomerKey.of(customer.getId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("customers")
                .attribute("id", AttributeType.S)
                .attribute("name", AttributeType.S)
                .attribute("phone", AttributeType.S)
                .attribute("active", AttributeType.BOOL)
                .key("id")
                .lifecycle(Lifecycle.builder()
                        .required("name")
                        .build())
                .build();
    }
}
