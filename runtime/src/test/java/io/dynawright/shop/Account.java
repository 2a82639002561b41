package io.dynawright.shop;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.InstantSecondsCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.time.Instant;

/** An entity that counts its writes, knows when it was written, and is not seen any more once its time is over. */
public record Account(
        String bank,
        String number,
        String owner,
        Long balance,
        long version,
        Instant createdAt,
        Instant updatedAt,
        Instant expiresAt) {

    /** One that was never stored, and has no end. */
    public static Account of(String number, String owner) {
        return new Account("b-1", number, owner, 100L, 0, null, null, null);
    }

    /** The same with another version. */
    public Account withVersion(long other) {
        return new Account(bank, number, owner, balance, other, createdAt, updatedAt, expiresAt);
    }

    /** The same, created in another moment. */
    public Account withCreatedAt(Instant other) {
        return new Account(bank, number, owner, balance, version, other, updatedAt, expiresAt);
    }

    public static final class Schema extends EntitySchema<Account> {

        public static final Schema INSTANCE = new Schema();

        private Schema() {
            super(RuntimeApi.LEVEL_1, Account.class, "accounts");
        }

        @Override
        public Account read(ItemReader in) {
            String bank = null;
            String number = null;
            String owner = null;
            Long balance = null;
            long version = 0;
            Instant createdAt = null;
            Instant updatedAt = null;
            Instant expiresAt = null;
            for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                switch (name) {
                    case "bank" -> bank = StringCodec.INSTANCE.read(in);
                    case "number" -> number = StringCodec.INSTANCE.read(in);
                    case "owner" -> owner = StringCodec.INSTANCE.read(in);
                    case "balance" -> balance = LongCodec.INSTANCE.read(in);
                    case "v" -> version = LongCodec.INSTANCE.readPrimitive(in);
                    case "createdAt" -> createdAt = InstantCodec.INSTANCE.read(in);
                    case "updatedAt" -> updatedAt = InstantCodec.INSTANCE.read(in);
                    case "expiresAt" -> expiresAt = InstantSecondsCodec.INSTANCE.read(in);
                    default -> in.skip();
                }
            }
            return new Account(bank, number, owner, balance, version, createdAt, updatedAt, expiresAt);
        }

        @Override
        public void write(Account account, ItemWriter out) {
            out.attribute("bank", account.bank(), StringCodec.INSTANCE);
            out.attribute("number", account.number(), StringCodec.INSTANCE);
            out.attribute("owner", account.owner(), StringCodec.INSTANCE);
            out.attribute("balance", account.balance(), LongCodec.INSTANCE);
            out.name("v");
            LongCodec.INSTANCE.writePrimitive(account.version(), out);
            out.attribute("createdAt", account.createdAt(), InstantCodec.INSTANCE);
            out.attribute("updatedAt", account.updatedAt(), InstantCodec.INSTANCE);
            out.attribute("expiresAt", account.expiresAt(), InstantSecondsCodec.INSTANCE);
        }

        @Override
        public void writeCreation(Instant now, ItemWriter out) {
            out.attribute("createdAt", now, InstantCodec.INSTANCE);
        }

        @Override
        public void writeChange(Instant now, ItemWriter out) {
            out.attribute("updatedAt", now, InstantCodec.INSTANCE);
        }

        @Override
        public Key key(Account account) {
            return new Key(account.bank(), account.number());
        }

        @Override
        protected TableDefinition define() {
            return TableDefinition.of("accounts")
                    .attribute("bank", AttributeType.S)
                    .attribute("number", AttributeType.S)
                    .attribute("owner", AttributeType.S)
                    .attribute("balance", AttributeType.N)
                    .attribute("v", "version", AttributeType.N)
                    .attribute("createdAt", AttributeType.S)
                    .attribute("updatedAt", AttributeType.S)
                    .attribute("expiresAt", AttributeType.N)
                    .key("bank", "number")
                    .globalIndex("by-owner", "owner", "updatedAt")
                    .lifecycle(Lifecycle.builder()
                            .version("v")
                            .createdAt("createdAt")
                            .updatedAt("updatedAt")
                            .hidingExpired("expiresAt")
                            .required("owner", "balance")
                            .build())
                    .build();
        }
    }

    public record Key(String bank, String number) implements EntityKey<Account> {

        @Override
        public void write(ItemWriter out) {
            out.attribute("bank", bank, StringCodec.INSTANCE);
            out.attribute("number", number, StringCodec.INSTANCE);
        }
    }

    public static final class Attributes {

        public static final Attributes INSTANCE = new Attributes();

        private Attributes() {}

        public TextPath<String> bank() {
            return TextPath.of("bank", StringCodec.INSTANCE);
        }

        public TextPath<String> number() {
            return TextPath.of("number", StringCodec.INSTANCE);
        }

        public TextPath<String> owner() {
            return TextPath.of("owner", StringCodec.INSTANCE);
        }

        public NumberPath<Long> balance() {
            return NumberPath.of("balance", LongCodec.INSTANCE);
        }
    }

    public static final class Query extends ConsistentQuery<Account, Query, Attributes, Attributes> {

        public Query(String bank) {
            super(Schema.INSTANCE, Attributes.INSTANCE, Attributes.INSTANCE);
            partitionKey("bank", bank, StringCodec.INSTANCE);
        }
    }

    public static final class Update extends UpdateBuilder<Account, Update, Attributes> {

        public Update(Key key) {
            super(Schema.INSTANCE, key, Attributes.INSTANCE);
        }

        public ValueUpdate<String, Update> owner() {
            return ValueUpdate.of("owner", StringCodec.INSTANCE, this);
        }

        public NumberUpdate<Long, Update> balance() {
            return NumberUpdate.of("balance", LongCodec.INSTANCE, this);
        }

        public Update ifVersion(long version) {
            return expectVersion(version);
        }
    }
}
