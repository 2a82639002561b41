package com.acme.legacy;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Account} as an item of table {@code accounts}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("accounts", AccountSchema.INSTANCE)}.
 */
@SuppressWarnings({
        "deprecation",
        "removal"
})
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class AccountSchema extends EntitySchema<Account> {
    /**
     * The one instance; it is immutable.
     */
    public static final AccountSchema INSTANCE = new AccountSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private AccountSchema() {
        super(RuntimeApi.LEVEL_1, Account.class, "accounts");
    }

    @Override
    public Account read(ItemReader in) {
        Account account = new Account();
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "id" -> account.setId(StringCodec.INSTANCE.read(in));
                case "fax" -> account.setFax(StringCodec.INSTANCE.read(in));
                default -> in.skip();
            }
        }
        return account;
    }

    @Override
    public void write(Account account, ItemWriter out) {
        out.attribute("id", account.getId(), StringCodec.INSTANCE);
        out.attribute("fax", account.getFax(), StringCodec.INSTANCE);
    }

    @Override
    public AccountKey key(Account account) {
        return AccountKey.of(account.getId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("accounts")
                .attribute("id", AttributeType.S)
                .attribute("fax", AttributeType.S)
                .key("id")
                .build();
    }
}
