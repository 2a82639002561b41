package shop;

import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.InstantSecondsCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.EncryptedPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Account}, to write conditions with:
 * {@code it -> it.id().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class AccountAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final AccountAttributes INSTANCE = new AccountAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private AccountAttributes() {
    }

    /**
     * Attribute {@code id}, from {@link Account#id()}.
     *
     * @return its path
     */
    public TextPath<String> id() {
        return TextPath.of("id", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code owner}, from {@link Account#owner()}.
     *
     * @return its path
     */
    public TextPath<String> owner() {
        return TextPath.of("owner", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code balance}, from {@link Account#balance()}.
     *
     * @return its path
     */
    public NumberPath<Long> balance() {
        return NumberPath.of("balance", LongCodec.INSTANCE);
    }

    /**
     * Attribute {@code state}, from {@link Account#state()}.
     *
     * @return its path
     */
    public TextPath<State> state() {
        return TextPath.of("state", AccountSchema.STATE);
    }

    /**
     * Attribute {@code iban}, from {@link Account#iban()}.
     *
     * @return its path
     */
    public EncryptedPath iban() {
        return EncryptedPath.of("iban");
    }

    /**
     * Attribute {@code version}, from {@link Account#version()}.
     *
     * @return its path
     */
    public NumberPath<Long> version() {
        return NumberPath.of("version", LongCodec.INSTANCE);
    }

    /**
     * Attribute {@code createdAt}, from {@link Account#createdAt()}.
     *
     * @return its path
     */
    public TextPath<Instant> createdAt() {
        return TextPath.of("createdAt", InstantCodec.INSTANCE);
    }

    /**
     * Attribute {@code updatedAt}, from {@link Account#updatedAt()}.
     *
     * @return its path
     */
    public TextPath<Instant> updatedAt() {
        return TextPath.of("updatedAt", InstantCodec.INSTANCE);
    }

    /**
     * Attribute {@code expiresAt}, from {@link Account#expiresAt()}.
     *
     * @return its path
     */
    public NumberPath<Instant> expiresAt() {
        return NumberPath.of("expiresAt", InstantSecondsCodec.INSTANCE);
    }
}
