package com.acme.settings;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.Capacity;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.Replicas;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import io.dynawright.schema.TableEncryption;
import io.dynawright.schema.TableSettings;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Balance} as an item of table {@code balances}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("balances", BalanceSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class BalanceSchema extends EntitySchema<Balance> {
    /**
     * The one instance; it is immutable.
     */
    public static final BalanceSchema INSTANCE = new BalanceSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private BalanceSchema() {
        super(RuntimeApi.LEVEL_1, Balance.class, "balances");
    }

    @Override
    public Balance read(ItemReader in) {
        String account = null;
        String owner = null;
        long cents = 0;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "account" -> account = StringCodec.INSTANCE.read(in);
                case "owner" -> owner = StringCodec.INSTANCE.read(in);
                case "cents" -> cents = LongCodec.INSTANCE.readPrimitive(in);
                default -> in.skip();
            }
        }
        return new Balance(account, owner, cents);
    }

    @Override
    public void write(Balance balance, ItemWriter out) {
        out.attribute("account", balance.account(), StringCodec.INSTANCE);
        out.attribute("owner", balance.owner(), StringCodec.INSTANCE);
        out.name("cents");
        LongCodec.INSTANCE.writePrimitive(balance.cents(), out);
    }

    @Override
    public BalanceKey key(Balance balance) {
        return BalanceKey.of(balance.account());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("balances")
                .attribute("account", AttributeType.S)
                .attribute("owner", AttributeType.S)
                .attribute("cents", AttributeType.N)
                .key("account")
                .globalIndex("by-owner", List.of("owner"), List.of(), new IndexProjection.KeysOnly(),
                        Capacity.USUAL.withMaximum(40L, 0L))
                .settings(TableSettings.builder()
                        .capacity(Capacity.USUAL.withMaximum(400L, 100L))
                        .encryption(new TableEncryption.CustomerManaged("alias/balances"))
                        .replicas(Replicas.strong("eu-west-1", "eu-central-1").withWitness("eu-west-3"))
                        .build())
                .build();
    }
}
