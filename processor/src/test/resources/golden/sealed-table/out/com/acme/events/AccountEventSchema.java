package com.acme.events;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link AccountEvent} as an item of table {@code account-events}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("account-events", AccountEventSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class AccountEventSchema extends EntitySchema<AccountEvent> {
    /**
     * The one instance; it is immutable.
     */
    public static final AccountEventSchema INSTANCE = new AccountEventSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private AccountEventSchema() {
        super(RuntimeApi.LEVEL_1, AccountEvent.class, "account-events");
    }

    @Override
    public AccountEvent read(ItemReader in) {
        return switch (Objects.requireNonNullElse(in.peekString("type"), "")) {
            case "Opened" -> readOpened(in);
            case "in" -> readDeposited(in);
            case "out" -> readWithdrawn(in);
            default -> throw in.unknownVariant("type", "\"Opened\", \"in\" or \"out\"");
        };
    }

    @Override
    public void write(AccountEvent accountEvent, ItemWriter out) {
        if (accountEvent instanceof Opened opened) {
            out.name("type");
            out.writeString("Opened");
            writeOpened(opened, out);
        } else if (accountEvent instanceof Moved.Deposited deposited) {
            out.name("type");
            out.writeString("in");
            writeDeposited(deposited, out);
        } else if (accountEvent instanceof Moved.Withdrawn withdrawn) {
            out.name("type");
            out.writeString("out");
            writeWithdrawn(withdrawn, out);
        } else {
            throw new IllegalArgumentException("not a class of AccountEvent: " + accountEvent.getClass().getName());
        }
    }

    /**
     * Reads the attributes of a {@code Opened}.
     *
     * @param in stands inside of the item or map
     * @return the object
     */
    private static Opened readOpened(ItemReader in) {
        String accountId = null;
        Instant at = null;
        String day = null;
        String owner = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "accountId" -> accountId = StringCodec.INSTANCE.read(in);
                case "at" -> at = InstantCodec.INSTANCE.read(in);
                case "day" -> day = StringCodec.INSTANCE.read(in);
                case "owner" -> owner = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Opened(accountId, at, day, owner);
    }

    /**
     * Writes the attributes of a {@code Opened}.
     *
     * @param opened the object
     * @param out stands inside of the item or map
     */
    private static void writeOpened(Opened opened, ItemWriter out) {
        out.attribute("accountId", opened.accountId(), StringCodec.INSTANCE);
        out.attribute("at", opened.at(), InstantCodec.INSTANCE);
        out.attribute("day", opened.day(), StringCodec.INSTANCE);
        out.attribute("owner", opened.owner(), StringCodec.INSTANCE);
    }

    /**
     * Reads the attributes of a {@code Deposited}.
     *
     * @param in stands inside of the item or map
     * @return the object
     */
    private static Moved.Deposited readDeposited(ItemReader in) {
        String accountId = null;
        Instant at = null;
        String day = null;
        BigDecimal amount = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "accountId" -> accountId = StringCodec.INSTANCE.read(in);
                case "at" -> at = InstantCodec.INSTANCE.read(in);
                case "day" -> day = StringCodec.INSTANCE.read(in);
                case "amount" -> amount = BigDecimalCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Moved.Deposited(accountId, at, day, amount);
    }

    /**
     * Writes the attributes of a {@code Deposited}.
     *
     * @param deposited the object
     * @param out stands inside of the item or map
     */
    private static void writeDeposited(Moved.Deposited deposited, ItemWriter out) {
        out.attribute("accountId", deposited.accountId(), StringCodec.INSTANCE);
        out.attribute("at", deposited.at(), InstantCodec.INSTANCE);
        out.attribute("day", deposited.day(), StringCodec.INSTANCE);
        out.attribute("amount", deposited.amount(), BigDecimalCodec.INSTANCE);
    }

    /**
     * Reads the attributes of a {@code Withdrawn}.
     *
     * @param in stands inside of the item or map
     * @return the object
     */
    private static Moved.Withdrawn readWithdrawn(ItemReader in) {
        String accountId = null;
        Instant at = null;
        String day = null;
        BigDecimal amount = null;
        String reason = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "accountId" -> accountId = StringCodec.INSTANCE.read(in);
                case "at" -> at = InstantCodec.INSTANCE.read(in);
                case "day" -> day = StringCodec.INSTANCE.read(in);
                case "amount" -> amount = BigDecimalCodec.INSTANCE.read(in);
                case "reason" -> reason = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Moved.Withdrawn(accountId, at, day, amount, reason);
    }

    /**
     * Writes the attributes of a {@code Withdrawn}.
     *
     * @param withdrawn the object
     * @param out stands inside of the item or map
     */
    private static void writeWithdrawn(Moved.Withdrawn withdrawn, ItemWriter out) {
        out.attribute("accountId", withdrawn.accountId(), StringCodec.INSTANCE);
        out.attribute("at", withdrawn.at(), InstantCodec.INSTANCE);
        out.attribute("day", withdrawn.day(), StringCodec.INSTANCE);
        out.attribute("amount", withdrawn.amount(), BigDecimalCodec.INSTANCE);
        out.attribute("reason", withdrawn.reason(), StringCodec.INSTANCE);
    }

    @Override
    public AccountEventKey key(AccountEvent accountEvent) {
        return AccountEventKey.of(accountEvent.accountId(), accountEvent.at());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("account-events")
                .attribute("accountId", AttributeType.S)
                .attribute("at", AttributeType.S)
                .attribute("day", AttributeType.S)
                .attribute("owner", AttributeType.S)
                .attribute("amount", AttributeType.N)
                .attribute("reason", AttributeType.S)
                .key("accountId", "at")
                .globalIndex("by-day", "day", "at")
                .build();
    }
}
