package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.error.ConversionException;
import io.dynawright.samples.conformance.AccountEvent.Deposited;
import io.dynawright.samples.conformance.AccountEvent.Opened;
import io.dynawright.samples.conformance.AccountEvent.Withdrawn;
import io.dynawright.samples.conformance.Payment.Card;
import io.dynawright.samples.conformance.Payment.Cash;
import io.dynawright.samples.conformance.Payment.Split;
import io.dynawright.samples.conformance.support.Tables;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Sealed types as entities and as values in them. */
class SealedTypesTest {

    private static final Opened OPENED = new Opened("a-1", 1, "monday", "Ada");
    private static final Deposited DEPOSITED = new Deposited(
            "a-1",
            2,
            "monday",
            BigDecimal.TEN,
            List.of(
                    new Cash(BigDecimal.ONE),
                    new Split(List.of(new Card(new BigDecimal(2), "4711"), new Cash(new BigDecimal(7))))));
    private static final Withdrawn WITHDRAWN = new Withdrawn("a-1", 3, BigDecimal.ONE);

    @RegisterExtension
    private final Tables tables = new Tables(AccountEventSchema.INSTANCE);

    private AccountEventRepository events;

    @BeforeEach
    void putAll() {
        events = new AccountEventRepository(tables.dynawright());
        events.put(OPENED);
        events.put(DEPOSITED);
        events.put(WITHDRAWN);
    }

    @Test
    void everyClassComesBackAsItself() {
        assertThat(events.get("a-1", 1)).isEqualTo(OPENED);
        assertThat(events.get("a-1", 2)).isEqualTo(DEPOSITED);
        assertThat(events.get("a-1", 3)).isEqualTo(WITHDRAWN);
        assertThat(AccountEventSchema.INSTANCE.key(WITHDRAWN)).isEqualTo(AccountEventKey.of("a-1", 3));
    }

    @Test
    void aQueryReturnsAllClasses() {
        assertThat(events.query("a-1").list()).containsExactly(OPENED, DEPOSITED, WITHDRAWN);
        assertThat(events.query("a-1", q -> q.filter(it -> it.amount().le(BigDecimal.ONE)))
                        .list())
                .containsExactly(WITHDRAWN);
    }

    @Test
    void anIndexHoldsTheClassesThatHaveItsKey() {
        assertThat(events.byDay("monday").list()).containsExactly(OPENED, DEPOSITED);
    }

    @Test
    void anUpdateLeavesTheClassAsItIs() {
        AccountEvent updated = events.update("a-1", 3, u -> u.amount().increment(1));

        assertThat(updated).isEqualTo(new Withdrawn("a-1", 3, new BigDecimal(2)));
    }

    @Test
    void theStoredFormNamesTheClass() {
        Map<String, AttributeValue> item = AccountEventSchema.INSTANCE.toItem(DEPOSITED);

        assertThat(item.get("type").s()).isEqualTo("Deposited");
        Map<String, AttributeValue> split = item.get("payments").l().get(1).m();
        assertThat(split.get("kind").s()).isEqualTo("Split");
        assertThat(split.get("parts").l().get(0).m().get("kind").s()).isEqualTo("CARD");
    }

    @Test
    void jsonIsReadTheSameWay() {
        String json = AccountEventSchema.INSTANCE.toJson(DEPOSITED);

        assertThat(AccountEventSchema.INSTANCE.fromJson(json)).isEqualTo(DEPOSITED);
    }

    @Test
    void anUnknownClassIsToldWithItsPath() {
        Map<String, AttributeValue> item = new HashMap<>(AccountEventSchema.INSTANCE.toItem(WITHDRAWN));
        item.put("type", AttributeValue.fromS("Frozen"));
        tables.client().putItem(request -> request.tableName("account-events").item(item));

        assertThatThrownBy(() -> events.get("a-1", 3))
                .isInstanceOfSatisfying(
                        ConversionException.class,
                        e -> assertThat(e.attribute()).isEqualTo("type"))
                .hasMessageContaining("expected \"Opened\", \"Deposited\" or \"Withdrawn\"")
                .hasMessageNotContaining("Frozen");
    }

    @Test
    void aMissingClassIsToldWithItsPath() {
        Map<String, AttributeValue> item = new HashMap<>(AccountEventSchema.INSTANCE.toItem(WITHDRAWN));
        item.remove("type");

        assertThatThrownBy(() -> AccountEventSchema.INSTANCE.fromItem(item))
                .isInstanceOfSatisfying(
                        ConversionException.class,
                        e -> assertThat(e.attribute()).isEqualTo("type"));
    }

    @Test
    void anUnknownClassDeepInTheItemIsToldWithItsPath() {
        String json = AccountEventSchema.INSTANCE.toJson(DEPOSITED);
        String wrong = json.replace("\"CARD\"", "\"CHEQUE\"");

        assertThat(wrong).isNotEqualTo(json);
        assertThatThrownBy(() -> AccountEventSchema.INSTANCE.fromJson(wrong))
                .isInstanceOfSatisfying(
                        ConversionException.class,
                        e -> assertThat(e.attribute()).isEqualTo("payments[1].parts[0].kind"))
                .hasMessageContaining("expected \"Cash\", \"CARD\" or \"Split\"")
                .hasMessageNotContaining("CHEQUE");
    }
}
