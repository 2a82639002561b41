package shop;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Account}: {@code id} of table {@code accounts}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class AccountKey implements EntityKey<Account> {
    /**
     * The partition key.
     */
    private final String id;

    /**
     * A key of checked values.
     *
     * @param id {@code id}
     */
    private AccountKey(String id) {
        this.id = id;
    }

    /**
     * The key with these values.
     *
     * @param id {@code id}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static AccountKey of(String id) {
        return new AccountKey(EntityKey.required("accounts", "id", id));
    }

    /**
     * The partition key, from {@link Account#id()}.
     *
     * @return {@code id}
     */
    public String id() {
        return id;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("id", id, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountKey that
                && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }

    @Override
    public String toString() {
        return "AccountKey[id=" + id + "]";
    }
}
