package io.dynawright;

import static io.dynawright.shop.Orders.json;
import static io.dynawright.shop.Orders.keyJson;
import static io.dynawright.stub.Answers.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynawright.error.ConfigurationException;
import io.dynawright.leak.Secrets;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderOperations;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import java.util.Arrays;
import java.util.Base64;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CursorKeysTest extends Connected {

    /** 32 bytes, and their text. */
    private static final byte[] KEY = Secrets.key("cursor key");

    private static final String TEXT = Base64.getEncoder().encodeToString(KEY);

    private final StubHttpClient http = new StubHttpClient().always(page(keyJson("5"), json("5")));

    private Results<Order> orders(CursorKeys keys) {
        return over(http).withCursorKeys(keys).run(OrderOperations.query("c-1"));
    }

    private void assertOpens(CursorKeys opening, CursorKeys sealing) {
        String cursor = orders(sealing).page(1).cursor().orElseThrow();
        assertThat(orders(opening).page(1, cursor).items()).hasSize(1);
    }

    private static void assertRefused(String message, ThrowingCallable call) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(call)
                .withMessage(message)
                .withNoCause();
    }

    @Test
    void aKeyHas32Bytes() {
        assertRefused("A key of cursors has 32 bytes, and this one has 16", () -> CursorKeys.of(new byte[16]));
        assertRefused("A key of cursors has 32 bytes, and this one has 33", () -> CursorKeys.of(KEY, new byte[33]));
        assertRefused("A key of cursors has 32 bytes, and this one is null", () -> CursorKeys.of(null));
        assertRefused(
                "A key of cursors has 32 bytes, and this one is null", () -> CursorKeys.of(KEY, new byte[][] {null}));
        assertRefused("A key of cursors has 32 bytes, and this one has 3", () -> CursorKeys.ofBase64("AAAA"));
    }

    @Test
    void aKeyThatIsNoBase64IsNotQuoted() {
        assertRefused("A key of cursors is not Base64 text", () -> CursorKeys.ofBase64(Secrets.text("no key") + "!"));
        assertRefused(
                "A key of cursors is not Base64 text", () -> CursorKeys.ofBase64(TEXT, Secrets.text("no key") + "!"));
    }

    @Test
    void base64IsAnotherFormOfTheSameKey() {
        assertOpens(CursorKeys.of(KEY), CursorKeys.ofBase64(TEXT));
        assertOpens(CursorKeys.of(KEY), CursorKeys.ofBase64(TEXT + "\r\n"));
        assertOpens(CursorKeys.of(new byte[32], KEY), CursorKeys.ofBase64(TEXT));
        assertOpens(CursorKeys.ofBase64("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", TEXT), CursorKeys.of(KEY));
    }

    @Test
    void theKeyOfLocalDevelopmentIsAlwaysTheSame() {
        assertOpens(CursorKeys.forLocalDevelopment(), CursorKeys.forLocalDevelopment());
    }

    @Test
    void keysAreCopied() {
        byte[] mine = KEY.clone();
        CursorKeys keys = CursorKeys.of(mine);
        Arrays.fill(mine, (byte) 0);
        assertOpens(CursorKeys.of(KEY), keys);
    }

    @Test
    void theTextTellsNothingOfTheKeys() {
        assertThat(CursorKeys.of(KEY, new byte[32])).hasToString("CursorKeys[2]");
    }

    @Test
    void aConnectionIsNotChangedByAnother() {
        Dynawright without = over(http);
        Dynawright with = without.withCursorKeys(CursorKeys.forLocalDevelopment());
        assertThat(with.run(OrderOperations.query("c-1")).page(1).items()).hasSize(1);
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> without.run(OrderOperations.query("c-1")).page(1));
        assertThatNullPointerException().isThrownBy(() -> without.withCursorKeys(null));
    }
}
