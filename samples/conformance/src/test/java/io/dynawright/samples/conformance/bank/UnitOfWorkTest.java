package io.dynawright.samples.conformance.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynawright.error.CancellationReason;
import io.dynawright.error.ConditionFailedException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.StaleVersionException;
import io.dynawright.error.TransactionFailedException;
import io.dynawright.operation.InsertOperation;
import io.dynawright.samples.conformance.support.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What was loaded and changed is written at the end, at once or not at all. */
class UnitOfWorkTest {

    @RegisterExtension
    private final Tables tables =
            new Tables(AccountSchema.INSTANCE, VaultSchema.INSTANCE, TransferSchema.INSTANCE, PurseSchema.INSTANCE);

    private final AccountRepository accounts = new AccountRepository(tables.dynawright());
    private final VaultRepository vaults = new VaultRepository(tables.dynawright());
    private final TransferRepository transfers = new TransferRepository(tables.dynawright());
    private final PurseRepository purses = new PurseRepository(tables.dynawright());

    @BeforeEach
    void store() {
        accounts.put(new Account("a", "Ann", 10, Set.of("x", "y")));
        accounts.put(new Account("b", "Bob", 20, Set.of("z")));
        vaults.insert(Vault.of("v", 30));
        purses.insert(purse("Ann", 1, 5, 10));
        tables.forget();
    }

    private static Purse purse(String owner, int number, Integer... coins) {
        Purse purse = new Purse();
        purse.setOwner(owner);
        purse.setNumber(number);
        purse.getCoins().addAll(List.of(coins));
        return purse;
    }

    @Test
    void whatWasChangedIsWrittenInOneTransaction() {
        tables.dynawright().unitOfWork(uow -> {
            Account from = uow.load(AccountOperations.get("a"));
            Vault to = uow.load(VaultOperations.get("v"));
            uow.save(AccountSchema.INSTANCE, from.withBalance(from.balance() - 4));
            uow.save(VaultSchema.INSTANCE, to.withBalance(to.balance() + 4));
            uow.insert(TransferSchema.INSTANCE, new Transfer("t", 1, "a", "v", 4));
            uow.delete(AccountSchema.INSTANCE, uow.load(AccountOperations.get("b")));
        });

        assertThat(tables.calls()).isEqualTo(4);
        assertThat(accounts.get("a")).isEqualTo(new Account("a", "Ann", 6, Set.of("x", "y")));
        assertThat(accounts.find("b")).isEmpty();
        assertThat(vaults.get("v").balance()).isEqualTo(34);
        assertThat(vaults.get("v").version()).isEqualTo(2);
        assertThat(transfers.get("t", 1).amount()).isEqualTo(4);
    }

    @Test
    void oneItemIsOneObject() {
        tables.dynawright().unitOfWork(uow -> {
            Purse purse = uow.load(PurseOperations.get("Ann", 1));
            assertThat(uow.load(PurseOperations.find("Ann", 1))).containsSame(purse);
            Account richer = uow.load(AccountOperations.get("a")).withBalance(99);
            uow.save(AccountSchema.INSTANCE, richer);
            assertThat(uow.load(AccountOperations.get("a"))).isSameAs(richer);
        });

        assertThat(tables.calls()).isEqualTo(3);
        assertThat(accounts.get("a").balance()).isEqualTo(99);
    }

    @Test
    void beansAreChangedInPlace() {
        tables.dynawright().unitOfWork(uow -> {
            Purse purse = uow.load(PurseOperations.get("Ann", 1));
            purse.getCoins().add(20);
            purse.setNote("counted");
        });

        Purse stored = purses.get("Ann", 1);
        assertThat(stored.getCoins()).containsExactly(5, 10, 20);
        assertThat(stored.getNote()).isEqualTo("counted");
        assertThat(stored.getVersion()).isEqualTo(2);
    }

    @Test
    void whatIsSetToNullIsRemoved() {
        purses.update("Ann", 1, u -> u.note().set("there"));

        tables.dynawright()
                .unitOfWork(uow -> uow.load(PurseOperations.get("Ann", 1)).setNote(null));

        assertThat(purses.get("Ann", 1).getNote()).isNull();
        assertThat(purses.get("Ann", 1).getVersion()).isEqualTo(3);
    }

    @Test
    void nothingIsSentIfNothingHasChanged() {
        tables.dynawright().unitOfWork(uow -> {
            Account account = uow.load(AccountOperations.get("a"));
            uow.save(AccountSchema.INSTANCE, account.withBalance(account.balance()));
            uow.load(PurseOperations.get("Ann", 1));
            uow.load(VaultOperations.get("v"));
        });

        assertThat(tables.calls()).isEqualTo(3);
        assertThat(vaults.get("v").version()).isOne();
    }

    @Test
    void nothingIsWrittenIfTheFunctionThrows() {
        IllegalStateException thrown = new IllegalStateException("enough");

        assertThatThrownBy(() -> tables.dynawright().unitOfWork(uow -> {
                    uow.load(PurseOperations.get("Ann", 1)).getCoins().clear();
                    uow.insert(TransferSchema.INSTANCE, new Transfer("t", 1, "a", "v", 4));
                    throw thrown;
                }))
                .isSameAs(thrown);

        assertThat(tables.calls()).isOne();
        assertThat(purses.get("Ann", 1).getCoins()).containsExactly(5, 10);
        assertThat(transfers.find("t", 1)).isEmpty();
    }

    @Test
    void noUpdateOfAnEntityWithoutAVersionIsLost() {
        TransactionFailedException failure = catchThrowableOfType(
                TransactionFailedException.class,
                () -> tables.dynawright().unitOfWork(uow -> {
                    Account account = uow.load(AccountOperations.get("a"));
                    accounts.update("a", u -> u.balance().increment(1));
                    uow.save(AccountSchema.INSTANCE, account.withBalance(account.balance() - 4));
                    uow.insert(TransferSchema.INSTANCE, new Transfer("t", 1, "a", "v", 4));
                }));

        assertThat(failure.outcomes().get(0).reason())
                .isInstanceOfSatisfying(
                        CancellationReason.Failed.class,
                        reason -> assertThat(reason.error())
                                .isInstanceOfSatisfying(
                                        ConditionFailedException.class,
                                        e -> assertThat(e.current(Account.class))
                                                .contains(new Account("a", "Ann", 11, Set.of("x", "y")))));
        assertThat(accounts.get("a").balance()).isEqualTo(11);
        assertThat(transfers.find("t", 1)).isEmpty();
    }

    @Test
    void anotherAttributeOfAnEntityWithoutAVersionMayBeWrittenMeanwhile() {
        tables.dynawright().unitOfWork(uow -> {
            Account account = uow.load(AccountOperations.get("a"));
            accounts.update("a", u -> u.owner().set("Zoe"));
            uow.save(AccountSchema.INSTANCE, account.withBalance(6));
        });

        assertThat(accounts.get("a")).isEqualTo(new Account("a", "Zoe", 6, Set.of("x", "y")));
    }

    @Test
    void anyOtherWriteOfAnEntityWithAVersionIsSeen() {
        TransactionFailedException failure = catchThrowableOfType(
                TransactionFailedException.class,
                () -> tables.dynawright().unitOfWork(uow -> {
                    Purse purse = uow.load(PurseOperations.get("Ann", 1));
                    purses.update("Ann", 1, u -> u.coins().append(7));
                    purse.setNote("lost");
                }));

        assertThat(failure.outcomes().get(0).reason())
                .isInstanceOfSatisfying(
                        CancellationReason.Failed.class,
                        reason -> assertThat(reason.error()).isInstanceOf(StaleVersionException.class));
        assertThat(purses.get("Ann", 1).getNote()).isNull();
        assertThat(purses.get("Ann", 1).getCoins()).containsExactly(5, 10, 7);
    }

    @Test
    void deletingWhatWasWrittenMeanwhileIsRefused() {
        assertThatThrownBy(() -> tables.dynawright().unitOfWork(uow -> {
                    Account account = uow.load(AccountOperations.get("a"));
                    accounts.update("a", u -> u.owner().set("Zoe"));
                    uow.delete(AccountSchema.INSTANCE, account);
                }))
                .isInstanceOf(TransactionFailedException.class);
        assertThatThrownBy(() -> tables.dynawright().unitOfWork(uow -> {
                    Vault vault = uow.load(VaultOperations.get("v"));
                    vaults.put(vault.withBalance(31));
                    uow.delete(VaultSchema.INSTANCE, vault);
                }))
                .isInstanceOf(TransactionFailedException.class);

        assertThat(accounts.exists("a")).isTrue();
        assertThat(vaults.exists("v")).isTrue();
    }

    @Test
    void whatWasDeletedIsNotFoundAnyMore() {
        tables.dynawright().unitOfWork(uow -> {
            Account account = uow.load(AccountOperations.get("a"));
            uow.delete(AccountSchema.INSTANCE, account);
            assertThat(uow.load(AccountOperations.find("a"))).isEmpty();
            assertThatThrownBy(() -> uow.load(AccountOperations.get("a"))).isInstanceOf(ItemNotFoundException.class);
        });

        assertThat(accounts.find("a")).isEmpty();
    }

    @Test
    void whatTheEntityDoesNotKnowSurvives() {
        Map<String, AttributeValue> item =
                new HashMap<>(AccountSchema.INSTANCE.toItem(new Account("c", "Cid", 1, Set.of("q"))));
        item.put("unknown", AttributeValue.fromL(List.of(AttributeValue.fromN("1"))));
        tables.client().putItem(put -> put.tableName("bank-accounts").item(item));

        tables.dynawright()
                .unitOfWork(uow -> uow.save(
                        AccountSchema.INSTANCE,
                        uow.load(AccountOperations.get("c")).withBalance(2)));

        item.put("balance", AttributeValue.fromN("2"));
        assertThat(tables.client()
                        .getItem(get -> get.tableName("bank-accounts").key(Map.of("id", AttributeValue.fromS("c"))))
                        .item())
                .isEqualTo(item);
    }

    @Test
    void whatWasNeverLoadedIsPut() {
        tables.dynawright()
                .unitOfWork(uow -> uow.save(AccountSchema.INSTANCE, new Account("d", "Dan", 1, Set.of("n"))));

        assertThat(accounts.get("d")).isEqualTo(new Account("d", "Dan", 1, Set.of("n")));
    }

    @Test
    void insertsAreToldAsStored() {
        AtomicReference<InsertOperation<Vault>> insert = new AtomicReference<>();

        var written =
                tables.dynawright().unitOfWork(uow -> insert.set(uow.insert(VaultSchema.INSTANCE, Vault.of("w", 3))));

        assertThat(written.of(insert.get())).isEqualTo(vaults.get("w"));
        assertThat(written.of(insert.get()).version()).isOne();
    }

    @Test
    void anInsertOfWhatIsThereWritesNothing() {
        TransactionFailedException failure = catchThrowableOfType(
                TransactionFailedException.class,
                () -> tables.dynawright().unitOfWork(uow -> {
                    uow.load(PurseOperations.get("Ann", 1)).setNote("lost");
                    uow.insert(AccountSchema.INSTANCE, new Account("a", "Eve", 0, Set.of("n")));
                }));

        assertThat(failure.outcomes().get(0).reason()).isInstanceOf(CancellationReason.None.class);
        assertThat(failure.outcomes().get(1).reason()).isInstanceOf(CancellationReason.AlreadyExists.class);
        assertThat(purses.get("Ann", 1).getNote()).isNull();
    }

    @Test
    void moreThanAHundredWritesAreRefusedAndNotSplit() {
        assertThatThrownBy(() -> tables.dynawright().unitOfWork(uow -> {
                    for (int i = 0; i <= 100; i++) {
                        uow.insert(TransferSchema.INSTANCE, new Transfer("t", i, "a", "b", i));
                    }
                }))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("101");

        assertThat(tables.calls()).isZero();
        assertThat(transfers.scan().stream()).isEmpty();
    }

    @Test
    void itsResultComesBackOnceAllIsWritten() {
        long left = tables.dynawright().unitOfWorkReturning(uow -> {
            Account account = uow.load(AccountOperations.get("a"));
            uow.save(AccountSchema.INSTANCE, account.withBalance(1));
            return account.balance() - 1;
        });

        assertThat(left).isEqualTo(9);
        assertThat(accounts.get("a").balance()).isOne();
    }
}
