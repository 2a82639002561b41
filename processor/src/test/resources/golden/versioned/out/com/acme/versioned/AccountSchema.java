package com.acme.versioned;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Account} as an item of table {@code accounts}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("accounts", AccountSchema.INSTANCE)}.
 *
 * <p>The version {@code version} does not hold across the replicas of a global table that
 * is eventually consistent, nor does the uniqueness of an insert: each region checks its
 * own replica, and the later write wins. Write each item in one region, or use
 * multi-region strong consistency.
 */
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
        String accountId = null;
        BigDecimal balance = null;
        long version = 0;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "accountId" -> accountId = StringCodec.INSTANCE.read(in);
                case "balance" -> balance = BigDecimalCodec.INSTANCE.read(in);
                case "version" -> version = LongCodec.INSTANCE.readPrimitive(in);
                default -> in.skip();
            }
        }
        return new Account(accountId, balance, version);
    }

    @Override
    public void write(Account account, ItemWriter out) {
        out.attribute("accountId", account.accountId(), StringCodec.INSTANCE);
        out.attribute("balance", account.balance(), BigDecimalCodec.INSTANCE);
        out.name("version");
        LongCodec.INSTANCE.writePrimitive(account.version(), out);
    }

    @Override
    public AccountKey key(Account account) {
        return AccountKey.of(account.accountId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("accounts")
                .attribute("accountId", AttributeType.S)
                .attribute("balance", AttributeType.N)
                .attribute("version", AttributeType.N)
                .key("accountId")
                .lifecycle(Lifecycle.builder()
                        .version("version")
                        .build())
                .build();
    }
}
