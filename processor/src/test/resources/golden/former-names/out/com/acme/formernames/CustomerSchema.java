package com.acme.formernames;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.EnumCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Evolution;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.time.Instant;
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
     * Stores {@code Level} by the texts of its constants.
     */
    static final EnumCodec<Customer.Level> LEVEL = EnumCodec.of(Customer.Level.values(), "b", "p")
            .alsoReading(Customer.Level.PREMIUM, "gold").withDefault(Customer.Level.BASIC);

    /**
     * There is {@link #INSTANCE}.
     */
    private CustomerSchema() {
        super(RuntimeApi.LEVEL_1, Customer.class, "customers");
    }

    @Override
    public Customer read(ItemReader in) {
        Customer customer = new Customer();
        String name = null;
        int ageOfEmail = 2;
        int ageOfName = 2;
        int ageOfChanged = 2;
        for (String attribute = in.nextAttribute(); attribute != null; attribute = in.nextAttribute()) {
            switch (attribute) {
                case "id" -> customer.setId(StringCodec.INSTANCE.read(in));
                case "email" -> {
                    customer.setEmail(StringCodec.INSTANCE.read(in));
                    ageOfEmail = 0;
                }
                case "mail" -> {
                    if (ageOfEmail > 1) {
                        customer.setEmail(StringCodec.INSTANCE.read(in));
                        ageOfEmail = 1;
                    } else {
                        in.skip();
                    }
                }
                case "name" -> {
                    name = StringCodec.INSTANCE.read(in);
                    ageOfName = 0;
                }
                case "fullName" -> {
                    if (ageOfName > 1) {
                        name = StringCodec.INSTANCE.read(in);
                        ageOfName = 1;
                    } else {
                        in.skip();
                    }
                }
                case "level" -> customer.setLevel(LEVEL.read(in));
                case "contact" -> customer.setContact(Customer_ContactCodec.INSTANCE.read(in));
                case "changed" -> {
                    customer.setChanged(InstantCodec.INSTANCE.read(in));
                    ageOfChanged = 0;
                }
                case "modified" -> {
                    if (ageOfChanged > 1) {
                        customer.setChanged(InstantCodec.INSTANCE.read(in));
                        ageOfChanged = 1;
                    } else {
                        in.skip();
                    }
                }
                default -> in.skip();
            }
        }
        customer.setName(in.required("name", name));
        return customer;
    }

    @Override
    public void write(Customer customer, ItemWriter out) {
        out.attribute("id", customer.getId(), StringCodec.INSTANCE);
        out.attribute("email", customer.getEmail(), StringCodec.INSTANCE);
        out.required("name", customer.getName(), StringCodec.INSTANCE);
        out.attribute("level", customer.getLevel(), LEVEL);
        out.attribute("contact", customer.getContact(), Customer_ContactCodec.INSTANCE);
        out.attribute("changed", customer.getChanged(), InstantCodec.INSTANCE);
    }

    @Override
    public void writeChange(Instant now, ItemWriter out) {
        out.attribute("changed", now, InstantCodec.INSTANCE);
    }

    @Override
    public CustomerKey key(Customer customer) {
        return CustomerKey.of(customer.getId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("customers")
                .attribute("id", AttributeType.S)
                .attribute("email", AttributeType.S)
                .attribute("name", AttributeType.S)
                .attribute("level", AttributeType.S)
                .attribute("contact", AttributeType.M)
                .attribute("changed", AttributeType.S)
                .key("id")
                .lifecycle(Lifecycle.builder()
                        .updatedAt("changed")
                        .required("name")
                        .build())
                .evolution(Evolution.builder()
                        .formerNames("email", "mail")
                        .formerNames("name", "fullName")
                        .formerNames("changed", "modified")
                        .build())
                .build();
    }
}
