package io.dynawright.samples.conformance.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.Dynawright;
import io.dynawright.error.TransactionFailedException;
import io.dynawright.hook.EntityHooks;
import io.dynawright.samples.conformance.support.Tables;
import io.dynawright.schema.EntityKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Hooks around calls that are about several items: each item's are called once, and one can stop them all. */
class HooksTest {

    @RegisterExtension
    private final Tables tables = new Tables(AccountSchema.INSTANCE, VaultSchema.INSTANCE);

    private final List<String> called = new ArrayList<>();
    private final Dynawright watched = tables.dynawright()
            .withHooks(AccountSchema.INSTANCE, new Recorder<>("account", Account::id))
            .withHooks(VaultSchema.INSTANCE, new Recorder<>("vault", Vault::id));

    /** Keeps what was called. */
    private final class Recorder<T> implements EntityHooks<T> {

        private final String name;
        private final Function<T, String> id;

        private Recorder(String name, Function<T, String> id) {
            this.name = name;
            this.id = id;
        }

        @Override
        public void beforeWrite(T entity) {
            called.add("before write of " + name + " " + id.apply(entity));
        }

        @Override
        public void afterWrite(T entity) {
            called.add("after write of " + name + " " + id.apply(entity));
        }

        @Override
        public void beforeUpdate(EntityKey<T> key) {
            called.add("before update of " + name);
        }

        @Override
        public void afterUpdate(EntityKey<T> key, Optional<T> entity) {
            called.add("after update of " + name);
        }

        @Override
        public void beforeDelete(EntityKey<T> key) {
            called.add("before delete of " + name);
        }

        @Override
        public void afterDelete(EntityKey<T> key, Optional<T> entity) {
            called.add("after delete of " + name);
        }

        @Override
        public void beforeRead() {
            called.add("before read of " + name);
        }

        @Override
        public void afterRead(T entity) {
            called.add("after read of " + name + " " + id.apply(entity));
        }
    }

    /** Lets nothing be written. */
    private static final class Veto implements EntityHooks<Vault> {

        @Override
        public void beforeWrite(Vault vault) {
            throw new IllegalStateException("no");
        }

        @Override
        public void beforeUpdate(EntityKey<Vault> key) {
            throw new IllegalStateException("no");
        }

        @Override
        public void beforeDelete(EntityKey<Vault> key) {
            throw new IllegalStateException("no");
        }

        @Override
        public void beforeRead() {
            throw new IllegalStateException("no");
        }
    }

    @BeforeEach
    void store() {
        tables.dynawright().run(AccountOperations.put(account("a")));
        tables.dynawright().run(VaultOperations.insert(Vault.of("v", 10)));
        tables.forget();
    }

    private static Account account(String id) {
        return new Account(id, "Ann", 10, Set.of("x"));
    }

    @Test
    void everyActionOfATransactionIsSeenOnce() {
        watched.transact(
                AccountOperations.put(account("b")),
                VaultOperations.insert(Vault.of("w", 1)),
                VaultOperations.update("v", u -> u.balance().increment(1)),
                AccountOperations.delete("c"),
                AccountOperations.check("a", it -> it.balance().eq(10)));

        assertThat(called)
                .containsExactly(
                        "before write of account b",
                        "before write of vault w",
                        "before update of vault",
                        "before delete of account",
                        "after write of account b",
                        "after write of vault w",
                        "after update of vault",
                        "after delete of account");
    }

    @Test
    void nothingIsSeenAfterATransactionThatFailed() {
        assertThatThrownBy(() -> watched.transact(
                        AccountOperations.insert(account("a")),
                        VaultOperations.update("v", u -> u.balance().increment(1))))
                .isInstanceOf(TransactionFailedException.class);

        assertThat(called).containsExactly("before write of account a", "before update of vault");
    }

    @Test
    void readsOfATransactionAreSeenOnce() {
        watched.transactGet(
                AccountOperations.find("a"),
                VaultOperations.find("none"),
                AccountOperations.find("b", AccountBalanceView.INSTANCE));

        assertThat(called)
                .containsExactlyInAnyOrder(
                        "before read of account",
                        "before read of vault",
                        "before read of account",
                        "after read of account a");
    }

    @Test
    void aUnitOfWorkIsSeenAsWhatItDoes() {
        watched.unitOfWork(uow -> {
            Account account = uow.load(AccountOperations.get("a"));
            uow.load(AccountOperations.get("a"));
            uow.save(AccountSchema.INSTANCE, account.withBalance(11));
            uow.delete(VaultSchema.INSTANCE, uow.load(VaultOperations.get("v")));
            uow.insert(VaultSchema.INSTANCE, Vault.of("w", 1));
        });

        assertThat(called)
                .containsExactly(
                        "before read of account",
                        "after read of account a",
                        "before read of vault",
                        "after read of vault v",
                        "before update of account",
                        "before delete of vault",
                        "before write of vault w",
                        "after update of account",
                        "after delete of vault",
                        "after write of vault w");
    }

    @Test
    void anUpdateThatIsMadeExactlyOnceIsSeenOnce() {
        watched.run(VaultOperations.update("v", u -> u.balance().increment(1).exactlyOnce()));

        assertThat(called).containsExactly("before update of vault", "after update of vault");
    }

    @Test
    void everyItemOfABatchIsSeenOnce() {
        watched.batch(
                AccountOperations.putAll(List.of(account("b"), account("c"), account("b"))),
                VaultOperations.deleteAll(List.of(VaultKey.of("v"))));

        assertThat(called)
                .containsExactlyInAnyOrder(
                        "before write of account b",
                        "before write of account c",
                        "before delete of vault",
                        "after write of account b",
                        "after write of account c",
                        "after delete of vault");
    }

    @Test
    void whatABatchFindsIsSeenOnce() {
        watched.batchGet(
                AccountOperations.findAll(List.of(AccountKey.of("a"), AccountKey.of("a"), AccountKey.of("none"))),
                VaultOperations.findAll(List.of(VaultKey.of("v"))));

        assertThat(called)
                .containsExactlyInAnyOrder(
                        "before read of account",
                        "before read of vault",
                        "after read of account a",
                        "after read of vault v");
    }

    @Test
    void aVetoStopsAllOfIt() {
        Dynawright vetoed = tables.dynawright().withHooks(VaultSchema.INSTANCE, new Veto());
        var put = AccountOperations.put(account("b"));

        assertThatThrownBy(() -> vetoed.transact(put, VaultOperations.insert(Vault.of("w", 1))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vetoed.transact(
                        put, VaultOperations.update("v", u -> u.balance().increment(1))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vetoed.transact(put, VaultOperations.delete("v")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vetoed.transactGet(AccountOperations.find("a"), VaultOperations.find("v")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vetoed.batch(
                        AccountOperations.putAll(List.of(account("b"))),
                        VaultOperations.putAllUnchecked(List.of(Vault.of("w", 1)))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vetoed.batch(
                        AccountOperations.putAll(List.of(account("b"))),
                        VaultOperations.deleteAll(List.of(VaultKey.of("v")))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vetoed.batchGet(
                        AccountOperations.findAll(List.of(AccountKey.of("a"))),
                        VaultOperations.findAll(List.of(VaultKey.of("v")))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vetoed.unitOfWork(uow -> {
                    uow.save(AccountSchema.INSTANCE, account("b"));
                    uow.insert(VaultSchema.INSTANCE, Vault.of("w", 1));
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(tables.calls()).isZero();
    }
}
