package io.dynawright.samples.conformance.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.TableNotFoundException;
import io.dynawright.operation.FailedCondition;
import io.dynawright.operation.WriteOutcome;
import io.dynawright.operation.WriteOutcome.AlreadyExists;
import io.dynawright.operation.WriteOutcome.Rejected;
import io.dynawright.operation.WriteOutcome.Stale;
import io.dynawright.operation.WriteOutcome.Written;
import io.dynawright.samples.conformance.support.Tables;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes that are tried tell what stood in their way. */
class OutcomeTest {

    private static final Account NEW = new Account("a", 10, "n", 0);
    private static final Account STORED = new Account("a", 10, "n", 1);

    @RegisterExtension
    private final Tables tables = new Tables(AccountSchema.INSTANCE);

    private final AccountRepository accounts = new AccountRepository(tables.dynawright());

    @Test
    void anInsertIsWrittenOrFindsAnItem() {
        assertThat(accounts.tryInsert(NEW)).isEqualTo(new Written<>(Optional.of(STORED)));
        assertThat(accounts.tryInsert(new Account("a", 99, null, 0))).isEqualTo(new AlreadyExists<>(STORED));
        assertThat(accounts.get("a")).isEqualTo(STORED);
    }

    @Test
    void aPutIsWrittenOrStaleOrRejected() {
        assertThat(accounts.tryPut(NEW)).isEqualTo(new Written<>(Optional.of(STORED)));
        assertThat(accounts.tryPut(NEW)).isEqualTo(new Stale<>(Optional.of(STORED)));
        rejected(
                accounts.tryPut(
                        STORED,
                        o -> o.onlyIf(it -> it.balance()
                                .lt(5)
                                .and(it.id().exists())
                                .and(it.note().eq("m")))),
                Optional.of(STORED),
                "balance < ?",
                "note = ?");
        assertThat(accounts.tryPut(new Account("b", 1, null, 3))).isEqualTo(new Stale<>(Optional.empty()));
        assertThat(accounts.get("a")).isEqualTo(STORED);
    }

    @Test
    void anUpdateIsWrittenOrStaleOrRejected() {
        accounts.put(NEW);

        rejected(
                accounts.tryUpdate(
                        "a", u -> u.note().set("x").onlyIf(it -> it.balance().gt(10))),
                Optional.of(STORED),
                "balance > ?");
        rejected(
                accounts.tryUpdate(
                        STORED, u -> u.note().set("x").onlyIf(it -> it.balance().gt(10))),
                Optional.of(STORED),
                "balance > ?");
        assertThat(accounts.tryUpdate("a", u -> u.note().set("x").ifVersion(9)))
                .isEqualTo(new Stale<>(Optional.of(STORED)));
        assertThat(accounts.tryUpdate(
                        new Account("a", 0, null, 4), u -> u.note().set("x")))
                .isEqualTo(new Stale<>(Optional.of(STORED)));
        assertThat(accounts.tryUpdate("a", u -> u.note().set("x")))
                .isEqualTo(new Written<>(Optional.of(new Account("a", 10, "x", 2))));
    }

    @Test
    void anUpdateOfWhatIsNotThereIsRejectedSinceItMustExist() {
        rejected(accounts.tryUpdate("a", u -> u.note().set("x")), Optional.empty(), "attribute_exists(id)");
        rejected(
                accounts.tryUpdate(
                        "a", u -> u.note().set("x").onlyIf(it -> it.balance().gt(10))),
                Optional.empty(),
                "attribute_exists(id)");
        assertThat(accounts.tryUpdate(STORED, u -> u.note().set("x"))).isEqualTo(new Stale<>(Optional.empty()));
        assertThat(accounts.exists("a")).isFalse();
    }

    @Test
    void anUpdateThatIsMadeExactlyOnceHasTheSameOutcomes() {
        rejected(
                accounts.tryUpdate("a", u -> u.note().set("x").exactlyOnce()),
                Optional.empty(),
                "attribute_exists(id)");
        accounts.put(NEW);
        rejected(
                accounts.tryUpdate(
                        "a",
                        u -> u.note().set("x").onlyIf(it -> it.balance().gt(10)).exactlyOnce()),
                Optional.of(STORED),
                "balance > ?");
        assertThat(accounts.tryUpdate("a", u -> u.note().set("x").ifVersion(9).exactlyOnce()))
                .isEqualTo(new Stale<>(Optional.of(STORED)));
        assertThat(accounts.tryUpdate("a", u -> u.note().set("x").exactlyOnce()))
                .isEqualTo(new Written<>(Optional.of(new Account("a", 10, "x", 2))));
    }

    @Test
    void aDeleteIsWrittenOrStaleOrRejected() {
        assertThat(accounts.tryDelete("a")).isEqualTo(new Written<>(Optional.empty()));
        accounts.put(NEW);

        rejected(
                accounts.tryDelete("a", o -> o.onlyIf(it -> it.note().beginsWith("x"))),
                Optional.of(STORED),
                "begins_with(note, ?)");
        rejected(
                accounts.tryDelete(
                        STORED,
                        o -> o.onlyIf(it -> it.note().eq("m").or(it.balance().eq(1L)))),
                Optional.of(STORED),
                "note = ? OR balance = ?");
        assertThat(accounts.tryDelete("a", o -> o.ifVersion(2))).isEqualTo(new Stale<>(Optional.of(STORED)));
        assertThat(accounts.tryDelete(NEW)).isEqualTo(new Stale<>(Optional.of(STORED)));
        assertThat(accounts.tryDelete("a", o -> o.ifVersion(1))).isEqualTo(new Written<>(Optional.of(STORED)));
        rejected(accounts.tryDelete("a", o -> o.onlyIf(it -> it.balance().eq(10L))), Optional.empty(), "balance = ?");
    }

    @Test
    void whatIsNotAMatterOfTheStoredItemIsThrown() {
        assertThatThrownBy(() -> accounts.tryPut(new Account("a", 1, null, -1)))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> accounts.tryUpdate(
                        "a", u -> u.balance().set(1L).balance().set(2L)))
                .isInstanceOf(InvalidRequestException.class);
        var elsewhere = new LeaseRepository(tables.dynawright());
        assertThatThrownBy(() -> elsewhere.tryInsert(new Lease("a", null, null, 0)))
                .isInstanceOf(TableNotFoundException.class);
    }

    @Test
    void anItemInTheWayThatCannotBeReadIsAnErrorWithTheRefusal() {
        tables.client()
                .putItem(put -> put.tableName("accounts")
                        .item(Map.of("id", AttributeValue.fromS("a"), "balance", AttributeValue.fromS("much"))));

        assertThatThrownBy(() -> accounts.tryInsert(NEW))
                .isInstanceOfSatisfying(
                        ConversionException.class,
                        unreadable -> assertThat(unreadable.getSuppressed()).hasSize(1));
    }

    private static void rejected(WriteOutcome<Account> outcome, Optional<Account> current, String... failed) {
        assertThat(outcome).isInstanceOf(Rejected.class);
        Rejected<Account> rejection = (Rejected<Account>) outcome;
        assertThat(rejection.current()).isEqualTo(current);
        assertThat(rejection.failedConditions())
                .extracting(FailedCondition::text)
                .containsExactly(failed);
    }
}
