package io.dynawright.samples.conformance.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynawright.error.AlreadyExistsException;
import io.dynawright.error.ConditionFailedException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.StaleVersionException;
import io.dynawright.samples.conformance.support.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What each call does to the version of an item, and asks of it. */
class VersionTest {

    private static final Account NEW = new Account("a", 10, null, 0);

    @RegisterExtension
    private final Tables tables = new Tables(AccountSchema.INSTANCE);

    private final AccountRepository accounts = new AccountRepository(tables.dynawright());

    @Test
    void putStoresVersionOneAndCountsOn() {
        Account first = accounts.put(NEW);
        Account second = accounts.put(first);
        Account third = accounts.put(new Account("a", 30, "x", 2));

        assertThat(first).isEqualTo(new Account("a", 10, null, 1));
        assertThat(second).isEqualTo(new Account("a", 10, null, 2));
        assertThat(third).isEqualTo(new Account("a", 30, "x", 3));
        assertThat(accounts.get("a")).isEqualTo(third);
        assertThat(NEW.version()).isZero();
    }

    @Test
    void putOfWhatWasNeverStoredDoesNotReplace() {
        Account stored = accounts.put(NEW);

        stale(() -> accounts.put(NEW), stored);
    }

    @Test
    void putOfAnOlderVersionIsStale() {
        Account first = accounts.put(NEW);
        Account second = accounts.put(first);

        stale(() -> accounts.put(first), second);
    }

    @Test
    void putOfALaterVersionIsStale() {
        Account stored = accounts.put(NEW);

        stale(() -> accounts.put(new Account("a", 1, null, 7)), stored);
    }

    @Test
    void putOfWhatWasDeletedIsStaleAndHasNoCurrentItem() {
        Account stored = accounts.put(NEW);
        accounts.delete("a");

        StaleVersionException stale = catchThrowableOfType(StaleVersionException.class, () -> accounts.put(stored));

        assertThat(stale.current(Account.class)).isEmpty();
        assertThat(accounts.exists("a")).isFalse();
    }

    @Test
    void insertStoresVersionOneWhateverTheObjectSays() {
        assertThat(accounts.insert(new Account("a", 10, null, 41))).isEqualTo(new Account("a", 10, null, 1));
        assertThat(accounts.get("a").version()).isEqualTo(1);
    }

    @Test
    void insertOfWhatIsThereIsNoMatterOfVersions() {
        Account stored = accounts.insert(NEW);

        AlreadyExistsException refusal =
                catchThrowableOfType(AlreadyExistsException.class, () -> accounts.insert(stored));

        assertThat(refusal.current(Account.class)).contains(stored);
    }

    @Test
    void updateByKeyCountsOnWithoutAsking() {
        accounts.put(NEW);

        Account first = accounts.update("a", u -> u.balance().increment(5));
        Account second = accounts.update(AccountKey.of("a"), u -> u.note().set("x"));

        assertThat(first).isEqualTo(new Account("a", 15, null, 2));
        assertThat(second).isEqualTo(new Account("a", 15, "x", 3));
    }

    @Test
    void updateByKeyAsksForTheVersionThatItIsTold() {
        Account first = accounts.put(NEW);

        Account second = accounts.update("a", u -> u.balance().set(1L).ifVersion(1));

        assertThat(first.version()).isEqualTo(1);
        assertThat(second).isEqualTo(new Account("a", 1, null, 2));
        stale(() -> accounts.update("a", u -> u.balance().set(2L).ifVersion(1)), second);
        stale(() -> accounts.update("a", u -> u.balance().set(2L).ifVersion(0)), second);
        stale(() -> accounts.update("a", u -> u.balance().set(2L).ifVersion(3)), second);
    }

    @Test
    void updateOfAnItemAsksForItsVersion() {
        Account first = accounts.put(NEW);
        Account second = accounts.update(first, u -> u.balance().increment(1));

        assertThat(second).isEqualTo(new Account("a", 11, null, 2));
        stale(() -> accounts.update(first, u -> u.balance().increment(1)), second);
        assertThat(accounts.update(first, u -> u.balance().increment(1).ifVersion(2)))
                .isEqualTo(new Account("a", 12, null, 3));
    }

    @Test
    void updateOfAnItemThatIsGoneIsStale() {
        Account stored = accounts.put(NEW);
        accounts.delete("a");

        assertThatThrownBy(() -> accounts.update(stored, u -> u.balance().set(1L)))
                .isInstanceOfSatisfying(
                        StaleVersionException.class,
                        stale -> assertThat(stale.current(Account.class)).isEmpty());
        assertThatThrownBy(() -> accounts.update("a", u -> u.balance().set(1L).ifVersion(1)))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> accounts.update("a", u -> u.balance().set(1L)))
                .isInstanceOf(ItemNotFoundException.class);
        assertThatThrownBy(() -> accounts.update("a", u -> u.balance().set(1L).ifVersion(0)))
                .isInstanceOf(ItemNotFoundException.class);
        assertThat(accounts.exists("a")).isFalse();
    }

    @Test
    void upsertCreatesVersionOneAndCountsOn() {
        Account created = accounts.upsert("a", u -> u.balance().increment(3));
        Account updated = accounts.upsert("a", u -> u.balance().increment(3));

        assertThat(created).isEqualTo(new Account("a", 3, null, 1));
        assertThat(updated).isEqualTo(new Account("a", 6, null, 2));
    }

    @Test
    void upsertAsksForTheVersionThatItIsTold() {
        Account created = accounts.upsert("a", u -> u.balance().set(3L).ifVersion(0));

        assertThat(created.version()).isEqualTo(1);
        stale(() -> accounts.upsert("a", u -> u.balance().set(4L).ifVersion(0)), created);
        assertThat(accounts.upsert("a", u -> u.balance().set(4L).ifVersion(1))).isEqualTo(new Account("a", 4, null, 2));
    }

    @Test
    void deleteByKeyAsksForNothing() {
        accounts.put(accounts.put(NEW));

        assertThat(accounts.delete("a")).contains(new Account("a", 10, null, 2));
        assertThat(accounts.delete("a")).isEmpty();
    }

    @Test
    void deleteByKeyAsksForTheVersionThatItIsTold() {
        Account stored = accounts.put(accounts.put(NEW));

        stale(() -> accounts.delete("a", o -> o.ifVersion(1)), stored);
        stale(() -> accounts.delete(AccountKey.of("a"), o -> o.ifVersion(0)), stored);
        assertThat(accounts.delete("a", o -> o.ifVersion(2))).contains(stored);
        assertThat(accounts.delete("a", o -> o.ifVersion(0))).isEmpty();
        assertThat(accounts.delete("a", o -> o.ifVersion(2))).isEmpty();
    }

    @Test
    void deleteOfAnItemAsksForItsVersion() {
        Account first = accounts.put(NEW);
        Account second = accounts.put(first);

        stale(() -> accounts.delete(first), second);
        stale(() -> accounts.delete(NEW), second);
        assertThat(accounts.delete(second)).contains(second);
        assertThat(accounts.delete(second)).isEmpty();
        assertThat(accounts.exists("a")).isFalse();
    }

    @Test
    void anItemWithoutVersionIsOneThatWasNeverStored() {
        Account legacy = new Account("a", 10, null, 0);
        storeLegacy();
        assertThat(accounts.get("a")).isEqualTo(legacy);
        assertThat(accounts.put(legacy).version()).isEqualTo(1);

        storeLegacy();
        stale(() -> accounts.put(new Account("a", 1, null, 1)), legacy);
        assertThat(accounts.update("a", u -> u.note().set("x")).version()).isEqualTo(1);

        storeLegacy();
        assertThat(accounts.update("a", u -> u.note().set("x").ifVersion(0)).version())
                .isEqualTo(1);

        storeLegacy();
        assertThat(accounts.update(legacy, u -> u.note().set("x")).version()).isEqualTo(1);

        storeLegacy();
        assertThat(accounts.upsert("a", u -> u.note().set("x")).version()).isEqualTo(1);

        storeLegacy();
        assertThat(accounts.delete("a", o -> o.ifVersion(0))).contains(legacy);

        storeLegacy();
        assertThat(accounts.delete(legacy)).contains(legacy);
    }

    /** Of two reasons to refuse the write, the version is told: the other may be gone once the item was read again. */
    @Test
    void theVersionIsToldBeforeAnotherConditionThatFailedToo() {
        Account first = accounts.put(NEW);
        Account second = accounts.put(first);

        stale(() -> accounts.put(first, o -> o.onlyIf(it -> it.balance().eq(99))), second);
        stale(() -> accounts.delete(first, o -> o.onlyIf(it -> it.balance().eq(99))), second);
        stale(
                () -> accounts.update(
                        first, u -> u.note().set("x").onlyIf(it -> it.balance().eq(99))),
                second);
        stale(
                () -> accounts.delete(
                        "a", o -> o.ifVersion(1).onlyIf(it -> it.balance().eq(99))),
                second);
    }

    @Test
    void anotherConditionFailsByItself() {
        Account stored = accounts.put(NEW);

        List<ThrowingCallable> writes = List.of(
                () -> accounts.put(stored, o -> o.onlyIf(it -> it.balance().eq(99))),
                () -> accounts.delete(stored, o -> o.onlyIf(it -> it.balance().eq(99))),
                () -> accounts.update(
                        stored, u -> u.note().set("x").onlyIf(it -> it.balance().eq(99))),
                () -> accounts.update(
                        "a",
                        u -> u.note()
                                .set("x")
                                .ifVersion(1)
                                .onlyIf(it -> it.balance().eq(99))),
                () -> accounts.delete(
                        "a", o -> o.onlyIf(it -> it.balance().eq(99)).ifVersion(1)));

        assertThat(writes)
                .allSatisfy(write -> assertThatThrownBy(write)
                        .isInstanceOfSatisfying(
                                ConditionFailedException.class,
                                failure -> assertThat(failure.current(Account.class))
                                        .contains(stored)));
        assertThat(accounts.get("a")).isEqualTo(stored);
    }

    @Test
    void aConditionThatHoldsGoesWithTheVersion() {
        Account stored = accounts.put(NEW, o -> o.onlyIf(it -> it.id().notExists()));

        Account updated = accounts.update(
                stored, u -> u.note().set("x").onlyIf(it -> it.balance().eq(10)));

        assertThat(accounts.put(updated, o -> o.onlyIf(it -> it.note().eq("x"))).version())
                .isEqualTo(3);
        assertThat(accounts.delete(
                        "a", o -> o.ifVersion(3).onlyIf(it -> it.note().eq("x"))))
                .isPresent();
    }

    @Test
    void whatAnUpdateGivesBackIsWhatItsCallerAskedFor() {
        accounts.put(NEW);

        Optional<Account> old =
                accounts.updateReturning("a", u -> u.balance().increment(1).returningOld());
        long changed = accounts.updateReturning(
                        "a", u -> u.balance().increment(1).returningChanged())
                .get(it -> it.balance())
                .orElseThrow();
        accounts.updateReturning("a", u -> u.balance().increment(1).returningNothing());

        assertThat(old).contains(new Account("a", 10, null, 1));
        assertThat(changed).isEqualTo(12);
        assertThat(accounts.get("a")).isEqualTo(new Account("a", 13, null, 4));
    }

    @Test
    void anUpdateWithoutChangesCountsToo() {
        accounts.put(NEW);

        assertThat(accounts.update("a", u -> u)).isEqualTo(new Account("a", 10, null, 2));
        assertThat(accounts.upsert("b", u -> u)).isEqualTo(new Account("b", 0, null, 1));
    }

    @Test
    void batchesDoNotAskForVersions() {
        Account stored = accounts.put(accounts.put(NEW));

        var put = accounts.putAllUnchecked(List.of(NEW, new Account("b", 1, null, 5)));

        assertThat(put.orThrow().written())
                .containsExactly(new Account("a", 10, null, 1), new Account("b", 1, null, 6));
        assertThat(stored.version()).isEqualTo(2);
        assertThat(accounts.get("a").version()).isEqualTo(1);
        assertThat(accounts.get("b").version()).isEqualTo(6);
    }

    @Test
    void aNegativeVersionIsRefusedBeforeAnythingIsSent() {
        Account negative = new Account("a", 1, null, -1);
        List<ThrowingCallable> writes = List.of(
                () -> accounts.put(negative),
                () -> accounts.delete(negative),
                () -> accounts.update(negative, u -> u.note().set("x")),
                () -> accounts.update("a", u -> u.note().set("x").ifVersion(-1)),
                () -> accounts.delete("a", o -> o.ifVersion(-1)));

        assertThat(writes).allSatisfy(write -> assertThatThrownBy(write).isInstanceOf(InvalidRequestException.class));
        assertThat(tables.calls()).isZero();
    }

    @Test
    void theLastVersionThereIsCannotBeCountedOn() {
        Account last = new Account("a", 1, null, Long.MAX_VALUE);
        tables.client().putItem(put -> put.tableName("accounts").item(AccountSchema.INSTANCE.toItem(last)));

        assertThat(accounts.get("a")).isEqualTo(last);
        assertThatThrownBy(() -> accounts.put(last)).isInstanceOf(InvalidRequestException.class);
        assertThat(accounts.delete(last)).contains(last);
    }

    private void storeLegacy() {
        tables.client()
                .putItem(put -> put.tableName("accounts")
                        .item(Map.of("id", AttributeValue.fromS("a"), "balance", AttributeValue.fromN("10"))));
    }

    private void stale(ThrowingCallable write, Account current) {
        assertThatThrownBy(write)
                .isInstanceOfSatisfying(
                        StaleVersionException.class,
                        stale -> assertThat(stale.current(Account.class)).contains(current));
        assertThat(accounts.find("a")).contains(current);
    }
}
