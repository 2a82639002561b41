package shop;

import io.dynawright.codec.InstantSecondsCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.EncryptedUpdate;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Account}: {@code u -> u.owner().set(...)}. The
 * attributes of the key cannot be changed.
 *
 * <p>Dynawright itself writes {@code version}, {@code createdAt} and {@code updatedAt}.
 *
 * <p>Constraints are not checked: they say what whole objects have to be.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class AccountUpdate extends UpdateBuilder<Account, AccountUpdate, AccountAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    AccountUpdate(AccountKey key) {
        super(AccountSchema.INSTANCE, key, AccountAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param account the item, which has its key
     */
    AccountUpdate(Account account) {
        this(AccountSchema.INSTANCE.key(EntityKey.requiredItem("accounts", account)));
    }

    /**
     * Attribute {@code owner}, from {@link Account#owner()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, AccountUpdate> owner() {
        return ValueUpdate.of("owner", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code balance}, from {@link Account#balance()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Long, AccountUpdate> balance() {
        return NumberUpdate.of("balance", LongCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code state}, from {@link Account#state()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<State, AccountUpdate> state() {
        return ValueUpdate.of("state", AccountSchema.STATE, this);
    }

    /**
     * Attribute {@code iban}, from {@link Account#iban()}.
     *
     * @return what can be done to it
     */
    public EncryptedUpdate<String, AccountUpdate> iban() {
        return EncryptedUpdate.of("iban", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code expiresAt}, from {@link Account#expiresAt()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Instant, AccountUpdate> expiresAt() {
        return NumberUpdate.of("expiresAt", InstantSecondsCodec.INSTANCE, this);
    }

    /**
     * Makes the update only if the stored item has this {@code version}; otherwise it fails
     * with a {@link io.dynawright.error.StaleVersionException}.
     *
     * <p>Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * @param version the version; 0 if it was never stored
     * @return the update
     */
    public AccountUpdate ifVersion(long version) {
        return expectVersion(version);
    }

    @Override
    protected AccountUpdate setDefaults() {
        return setIfAbsent("state", AccountSchema.STATE, State.OPEN);
    }
}
