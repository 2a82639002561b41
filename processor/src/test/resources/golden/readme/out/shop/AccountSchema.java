package shop;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.EnumCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.InstantSecondsCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.id.IdKind;
import io.dynawright.id.IdSource;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import io.dynawright.validation.Texts;
import io.dynawright.validation.Violations;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Account} as an item of table {@code accounts}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("accounts", AccountSchema.INSTANCE.encryptedWith(cipher))}.
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
     * Stores {@code State} by the names of its constants.
     */
    static final EnumCodec<State> STATE = EnumCodec.of(State.values());

    /**
     * There is {@link #INSTANCE}.
     */
    private AccountSchema() {
        super(RuntimeApi.LEVEL_1, Account.class, "accounts");
    }

    @Override
    public Account read(ItemReader in) {
        String id = null;
        String owner = null;
        long balance = 0;
        State state = State.OPEN;
        String iban = null;
        long version = 0;
        Instant createdAt = null;
        Instant updatedAt = null;
        Instant expiresAt = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "id" -> id = StringCodec.INSTANCE.read(in);
                case "owner" -> owner = StringCodec.INSTANCE.read(in);
                case "balance" -> balance = LongCodec.INSTANCE.readPrimitive(in);
                case "state" -> state = STATE.read(in);
                case "iban" -> iban = StringCodec.INSTANCE.read(in);
                case "version" -> version = LongCodec.INSTANCE.readPrimitive(in);
                case "createdAt" -> createdAt = InstantCodec.INSTANCE.read(in);
                case "updatedAt" -> updatedAt = InstantCodec.INSTANCE.read(in);
                case "expiresAt" -> expiresAt = InstantSecondsCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Account(id, owner, balance, state, iban, version, createdAt, updatedAt,
                expiresAt);
    }

    @Override
    public void write(Account account, ItemWriter out) {
        out.attribute("id", account.id(), StringCodec.INSTANCE);
        out.attribute("owner", account.owner(), StringCodec.INSTANCE);
        out.name("balance");
        LongCodec.INSTANCE.writePrimitive(account.balance(), out);
        State state = account.state();
        out.attribute("state", state == null ? State.OPEN : state, STATE);
        out.attribute("iban", account.iban(), StringCodec.INSTANCE);
        out.name("version");
        LongCodec.INSTANCE.writePrimitive(account.version(), out);
        out.attribute("createdAt", account.createdAt(), InstantCodec.INSTANCE);
        out.attribute("updatedAt", account.updatedAt(), InstantCodec.INSTANCE);
        out.attribute("expiresAt", account.expiresAt(), InstantSecondsCodec.INSTANCE);
    }

    @Override
    public void writeCreation(Instant now, ItemWriter out) {
        out.attribute("createdAt", now, InstantCodec.INSTANCE);
        out.attribute("expiresAt", now.plusSeconds(2592000L), InstantSecondsCodec.INSTANCE);
    }

    @Override
    public void writeChange(Instant now, ItemWriter out) {
        out.attribute("updatedAt", now, InstantCodec.INSTANCE);
    }

    @Override
    public void writeIds(IdSource ids, ItemWriter out) {
        out.attribute("id", ids.next(IdKind.UUID_V4), StringCodec.INSTANCE);
    }

    @Override
    public AccountKey key(Account account) {
        return AccountKey.of(account.id());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("accounts")
                .attribute("id", AttributeType.S)
                .attribute("owner", AttributeType.S)
                .attribute("balance", AttributeType.N)
                .attribute("state", AttributeType.S)
                .attribute("iban", AttributeType.S)
                .attribute("version", AttributeType.N)
                .attribute("createdAt", AttributeType.S)
                .attribute("updatedAt", AttributeType.S)
                .attribute("expiresAt", AttributeType.N)
                .key("id")
                .lifecycle(Lifecycle.builder()
                        .id("id")
                        .version("version")
                        .createdAt("createdAt")
                        .updatedAt("updatedAt")
                        .hidingExpired("expiresAt")
                        .encrypted("iban")
                        .filled("state", "expiresAt")
                        .build())
                .sensitive("iban")
                .build();
    }

    @Override
    protected void check(Account account, Violations violations) {
        String owner = account.owner();
        if (!Texts.hasText(owner)) {
            violations.add("owner", "must not be blank", owner);
        }
        long balance = account.balance();
        if (balance < 0) {
            violations.add("balance", "must be at least 0", balance);
        }
    }
}
