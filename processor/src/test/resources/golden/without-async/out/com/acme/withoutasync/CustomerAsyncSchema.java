package com.acme.withoutasync;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link CustomerAsync} as an item of table {@code customers-by-letter}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("customers-by-letter", CustomerAsyncSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class CustomerAsyncSchema extends EntitySchema<CustomerAsync> {
    /**
     * The one instance; it is immutable.
     */
    public static final CustomerAsyncSchema INSTANCE = new CustomerAsyncSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private CustomerAsyncSchema() {
        super(RuntimeApi.LEVEL_1, CustomerAsync.class, "customers-by-letter");
    }

    @Override
    public CustomerAsync read(ItemReader in) {
        String id = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "id" -> id = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new CustomerAsync(id);
    }

    @Override
    public void write(CustomerAsync customerAsync, ItemWriter out) {
        out.attribute("id", customerAsync.id(), StringCodec.INSTANCE);
    }

    @Override
    public CustomerAsyncKey key(CustomerAsync customerAsync) {
        return CustomerAsyncKey.of(customerAsync.id());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("customers-by-letter")
                .attribute("id", AttributeType.S)
                .key("id")
                .build();
    }
}
