package com.acme.settings;

import io.dynawright.annotation.DeletionPolicy;
import io.dynawright.annotation.StreamView;
import io.dynawright.annotation.TableClass;
import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.Capacity;
import io.dynawright.schema.DeletionProtection;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import io.dynawright.schema.TableEncryption;
import io.dynawright.schema.TableSettings;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Ledger} as an item of table {@code ledgers}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("ledgers", LedgerSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class LedgerSchema extends EntitySchema<Ledger> {
    /**
     * The one instance; it is immutable.
     */
    public static final LedgerSchema INSTANCE = new LedgerSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private LedgerSchema() {
        super(RuntimeApi.LEVEL_1, Ledger.class, "ledgers");
    }

    @Override
    public Ledger read(ItemReader in) {
        String year = null;
        String entry = null;
        String account = null;
        long amount = 0;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "year" -> year = StringCodec.INSTANCE.read(in);
                case "entry" -> entry = StringCodec.INSTANCE.read(in);
                case "account" -> account = StringCodec.INSTANCE.read(in);
                case "amount" -> amount = LongCodec.INSTANCE.readPrimitive(in);
                default -> in.skip();
            }
        }
        return new Ledger(year, entry, account, amount);
    }

    @Override
    public void write(Ledger ledger, ItemWriter out) {
        out.attribute("year", ledger.year(), StringCodec.INSTANCE);
        out.attribute("entry", ledger.entry(), StringCodec.INSTANCE);
        out.attribute("account", ledger.account(), StringCodec.INSTANCE);
        out.name("amount");
        LongCodec.INSTANCE.writePrimitive(ledger.amount(), out);
    }

    @Override
    public LedgerKey key(Ledger ledger) {
        return LedgerKey.of(ledger.year(), ledger.entry());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("ledgers")
                .attribute("year", AttributeType.S)
                .attribute("entry", AttributeType.S)
                .attribute("account", AttributeType.S)
                .attribute("amount", AttributeType.N)
                .key("year", "entry")
                .globalIndex("by-account", List.of("account"), List.of(), new IndexProjection.All(),
                        Capacity.USUAL.withProvisioned(5L, 20L).withWarm(15000L, 0L))
                .globalIndex("by-amount", "account", "amount")
                .settings(TableSettings.builder()
                        .capacity(Capacity.USUAL.withProvisioned(50L, 20L).withWarm(0L, 6000000000L))
                        .stream(StreamView.KEYS_ONLY)
                        .recoveryDays(7)
                        .encryption(new TableEncryption.AwsManaged())
                        .deletionProtection(DeletionProtection.ON)
                        .deletionPolicy(DeletionPolicy.DELETE)
                        .tableClass(TableClass.STANDARD_INFREQUENT_ACCESS)
                        .tag("team", "books @ 2: +1")
                        .tag("cost center", "")
                        .build())
                .build();
    }
}
