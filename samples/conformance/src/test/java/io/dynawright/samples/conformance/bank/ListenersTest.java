package io.dynawright.samples.conformance.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.Dynawright;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.TransactionFailedException;
import io.dynawright.hook.OperationEnd;
import io.dynawright.hook.OperationListener;
import io.dynawright.hook.OperationStart;
import io.dynawright.samples.conformance.support.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What listeners see of calls that are about several items. */
class ListenersTest {

    @RegisterExtension
    private final Tables tables = new Tables(AccountSchema.INSTANCE, VaultSchema.INSTANCE);

    private final List<String> started = new ArrayList<>();
    private final List<OperationEnd> ended = new ArrayList<>();
    private final Dynawright watched = tables.dynawright().withListener(new OperationListener() {
        @Override
        public void onStart(OperationStart start) {
            started.add(start.target().operation() + " of " + start.target().table());
        }

        @Override
        public void onEnd(OperationEnd end) {
            ended.add(end);
        }
    });

    @BeforeEach
    void store() {
        tables.dynawright().run(AccountOperations.put(account("a")));
        tables.dynawright().run(VaultOperations.insert(Vault.of("v", 10)));
        tables.forget();
    }

    private static Account account(String id) {
        return new Account(id, "Ann", 10, Set.of("x"));
    }

    /** One operation, of so many items that cost something. */
    private void seen(String operation, int items) {
        assertThat(started).containsExactly(operation);
        assertThat(ended).singleElement().satisfies(end -> {
            assertThat(end.target().operation() + " of " + end.target().table()).isEqualTo(operation);
            assertThat(end.items()).isEqualTo(items);
            assertThat(end.consumedCapacity().orElse(0)).isPositive();
            assertThat(end.error()).isEmpty();
        });
    }

    @Test
    void aTransactionIsOneOperation() {
        watched.transact(
                AccountOperations.put(account("b")),
                VaultOperations.update("v", u -> u.balance().increment(1)),
                AccountOperations.delete("a"));

        seen("transact of bank-accounts, bank-vaults", 3);
    }

    @Test
    void readsOfATransactionCountWhatTheyFind() {
        watched.transactGet(AccountOperations.find("a"), AccountOperations.find("none"), VaultOperations.find("v"));

        seen("transactGet of bank-accounts, bank-vaults", 2);
    }

    @Test
    void aBatchOfWritesCountsWhatItWrites() {
        watched.batch(
                AccountOperations.putAll(
                        IntStream.range(0, 40).mapToObj(i -> account("n-" + i)).toList()),
                VaultOperations.deleteAll(List.of(VaultKey.of("v"))));

        assertThat(tables.calls()).isEqualTo(2);
        assertThat(ended).singleElement().satisfies(end -> {
            assertThat(end.items()).isEqualTo(41);
            assertThat(end.consumedCapacity().orElse(0)).isPositive();
        });
    }

    @Test
    void aBatchOfReadsCountsWhatItFinds() {
        new AccountRepository(watched)
                .findAll(List.of(AccountKey.of("a"), AccountKey.of("none"), AccountKey.of("other")));

        seen("findAll of bank-accounts", 1);
    }

    @Test
    void aUnitOfWorkIsItsLoadsAndItsTransaction() {
        watched.unitOfWork(uow -> uow.save(
                AccountSchema.INSTANCE, uow.load(AccountOperations.get("a")).withBalance(11)));

        assertThat(started).containsExactly("get of bank-accounts", "transact of bank-accounts");
        assertThat(ended)
                .allSatisfy(end -> assertThat(end.consumedCapacity().orElse(0)).isPositive())
                .extracting(OperationEnd::items)
                .containsExactly(1, 1);
    }

    @Test
    void anUpdateThatIsMadeExactlyOnceIsOneOperation() {
        watched.run(VaultOperations.update("v", u -> u.balance().increment(1).exactlyOnce()));

        assertThat(started).containsExactly("update of bank-vaults");
        assertThat(ended).singleElement().satisfies(end -> {
            assertThat(end.items()).isEqualTo(1);
            assertThat(end.consumedCapacity().orElse(0)).isPositive();
        });
    }

    @Test
    void aFailureIsTold() {
        assertThatThrownBy(() -> watched.transact(AccountOperations.insert(account("a"))))
                .isInstanceOf(TransactionFailedException.class);

        assertThat(ended).singleElement().satisfies(end -> {
            assertThat(end.items()).isZero();
            assertThat(end.error()).containsInstanceOf(TransactionFailedException.class);
        });
    }

    @Test
    void aVetoStopsItAllBeforeAnythingIsSent() {
        Dynawright vetoed = watched.withListener(new OperationListener() {
            @Override
            public void onStart(OperationStart start) {
                throw new InvalidRequestException("read only");
            }
        });

        assertThatThrownBy(() -> vetoed.transact(AccountOperations.put(account("b"))))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> vetoed.batch(AccountOperations.putAll(List.of(account("b")))))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(tables.calls()).isZero();
        assertThat(ended).hasSize(2).allMatch(end -> end.error().isPresent());
    }
}
