package io.dynawright.samples.conformance.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynawright.Dynawright;
import io.dynawright.error.CancellationReason;
import io.dynawright.error.Refusable;
import io.dynawright.error.TransactionFailedException;
import io.dynawright.operation.TransactionAction;
import io.dynawright.samples.conformance.support.Tables;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Versions are counted and asked for in transactions as they are by themselves. */
class VersionsInTransactionsTest {

    private static final Account NEW = new Account("a", 10, null, 0);

    @RegisterExtension
    private final Tables tables = new Tables(AccountSchema.INSTANCE);

    private final Dynawright dynawright = tables.dynawright();
    private final AccountRepository accounts = new AccountRepository(dynawright);

    @Test
    void everyActionCounts() {
        Account stored = accounts.put(accounts.put(NEW));
        accounts.put(new Account("updated", 1, null, 0));
        accounts.put(new Account("item", 1, null, 0));
        Account deleted = accounts.put(new Account("deleted", 1, null, 0));
        var put = AccountOperations.put(stored);
        var insert = AccountOperations.insert(new Account("inserted", 1, null, 9));

        var results = dynawright.transact(
                put,
                insert,
                AccountOperations.update("updated", u -> u.note().set("x").ifVersion(1)),
                AccountOperations.update(
                        new Account("item", 0, null, 1), u -> u.note().set("x")),
                AccountOperations.upsert("upserted", u -> u.note().set("x").ifVersion(0)),
                AccountOperations.delete(deleted));

        assertThat(results.of(put)).isEqualTo(new Account("a", 10, null, 3));
        assertThat(results.of(insert)).isEqualTo(new Account("inserted", 1, null, 1));
        assertThat(accounts.scan())
                .containsExactlyInAnyOrder(
                        new Account("a", 10, null, 3),
                        new Account("inserted", 1, null, 1),
                        new Account("updated", 1, "x", 2),
                        new Account("item", 1, "x", 2),
                        new Account("upserted", 0, "x", 1));
    }

    @Test
    void everyActionThatIsStaleSaysSoAndHasTheCurrentItem() {
        Account old = accounts.put(NEW);
        Account stored = accounts.put(old);
        var put = AccountOperations.put(old);
        var first = AccountOperations.put(NEW);
        var update = AccountOperations.update("a", u -> u.note().set("x").ifVersion(1));
        var item = AccountOperations.update(old, u -> u.note().set("x"));
        var upsert = AccountOperations.upsert("a", u -> u.note().set("x").ifVersion(0));
        var delete = AccountOperations.delete(old);
        var byKey = AccountOperations.delete("a", o -> o.ifVersion(7));

        assertThat(stale(put, put).current()).contains(stored);
        assertThat(stale(first, first).current()).contains(stored);
        assertThat(stale(update, update).current()).contains(stored);
        assertThat(stale(item, item).current()).contains(stored);
        assertThat(stale(upsert, upsert).current()).contains(stored);
        assertThat(stale(delete, delete).error().current(Account.class)).contains(stored);
        assertThat(stale(byKey, byKey).error().current(Account.class)).contains(stored);
        assertThat(accounts.get("a")).isEqualTo(stored);
    }

    private <T> CancellationReason.Stale<T> stale(TransactionAction action, Refusable<T> refusable) {
        TransactionAction other = AccountOperations.insert(new Account("b", 1, null, 0));
        TransactionFailedException failed = catchThrowableOfType(
                TransactionFailedException.class, () -> dynawright.transact(List.of(other, action)));
        assertThat(accounts.exists("b")).isFalse();
        assertThat(failed.reason(refusable)).isInstanceOf(CancellationReason.Stale.class);
        return (CancellationReason.Stale<T>) failed.reason(refusable);
    }

    @Test
    void aUnitOfWorkCountsAndAsks() {
        accounts.put(NEW);

        dynawright.unitOfWork(work -> {
            Account loaded = work.load(AccountOperations.get("a"));
            work.save(AccountSchema.INSTANCE, new Account("a", 99, "x", loaded.version()));
        });

        assertThat(accounts.get("a")).isEqualTo(new Account("a", 99, "x", 2));
        TransactionFailedException failed = catchThrowableOfType(
                TransactionFailedException.class,
                () -> dynawright.unitOfWork(work -> {
                    Account loaded = work.load(AccountOperations.get("a"));
                    accounts.update("a", u -> u.balance().set(7L));
                    work.save(AccountSchema.INSTANCE, new Account("a", 100, "y", loaded.version()));
                }));
        assertThat(failed.outcomes())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.reason()).isInstanceOf(CancellationReason.Stale.class));
        assertThat(accounts.get("a")).isEqualTo(new Account("a", 7, "x", 3));
    }
}
