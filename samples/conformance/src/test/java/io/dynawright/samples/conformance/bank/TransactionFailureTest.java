package io.dynawright.samples.conformance.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynawright.error.CancellationReason;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.Refusable;
import io.dynawright.error.StaleVersionException;
import io.dynawright.error.TransactionFailedException;
import io.dynawright.operation.CheckOperation;
import io.dynawright.operation.DeleteOperation;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.TransactionAction;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.samples.conformance.support.Tables;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a cancelled transaction tells of each of its actions, and that nothing of it was done. */
class TransactionFailureTest {

    private static final Account ANN = new Account("a", "Ann", 10, Set.of("old"));

    @RegisterExtension
    private final Tables tables = new Tables(AccountSchema.INSTANCE, VaultSchema.INSTANCE, TransferSchema.INSTANCE);

    private final AccountRepository accounts = new AccountRepository(tables.dynawright());
    private final VaultRepository vaults = new VaultRepository(tables.dynawright());
    private Vault stale;
    private Vault current;

    @BeforeEach
    void store() {
        accounts.put(ANN);
        stale = vaults.insert(Vault.of("v", 1));
        current = vaults.put(stale.withBalance(2));
    }

    /** The failure of the actions, after which everything is as it was. */
    private TransactionFailedException failure(TransactionAction... actions) {
        TransactionFailedException failure = catchThrowableOfType(
                TransactionFailedException.class, () -> tables.dynawright().transact(actions));
        assertThat(accounts.scan().stream()).containsExactly(ANN);
        assertThat(vaults.scan().stream()).containsExactly(current);
        assertThat(failure.outcomes()).hasSize(actions.length);
        assertThat(failure.retryable()).isFalse();
        return failure;
    }

    private static <T> void refusedWith(
            TransactionFailedException failure, Refusable<T> action, Class<?> reason, T current) {
        assertThat(failure.reason(action)).isInstanceOf(reason);
        CancellationReason.Refused<T> refused = (CancellationReason.Refused<T>) failure.reason(action);
        assertThat(refused.current()).contains(current);
    }

    @Test
    void eachActionHasItsReasonAndItsItem() {
        PutOperation<Vault> stalePut = VaultOperations.put(stale.withBalance(3));
        InsertOperation<Account> insert = AccountOperations.insert(new Account("a", "Bob", 0, null));
        PutOperation<Account> fine = AccountOperations.put(new Account("b", "Bob", 0, null));
        UpdateOperation<Account> missing =
                AccountOperations.update("none", u -> u.balance().increment(1));

        TransactionFailedException failure = failure(stalePut, insert, fine, missing);

        refusedWith(failure, stalePut, CancellationReason.Stale.class, current);
        refusedWith(failure, insert, CancellationReason.AlreadyExists.class, ANN);
        assertThat(failure.reason(fine)).isInstanceOf(CancellationReason.None.class);
        assertThat(failure.reason(missing)).isInstanceOf(CancellationReason.NotFound.class);
    }

    @Test
    void putsUnderAConditionTellTheItemInTheirWay() {
        PutOperation<Account> put = AccountOperations.put(
                new Account("a", "Bob", 0, null),
                o -> o.onlyIf(it -> it.balance().lt(10)));

        refusedWith(failure(put), put, CancellationReason.ConditionFailed.class, ANN);
    }

    @Test
    void updatesTellTheItemInTheirWay() {
        UpdateOperation<Account> update = AccountOperations.update(
                "a", u -> u.balance().increment(-20).onlyIf(it -> it.balance().ge(20)));

        refusedWith(failure(update), update, CancellationReason.ConditionFailed.class, ANN);
    }

    @Test
    void upsertsTellTheItemInTheirWay() {
        UpdateOperation<Account> upsert = AccountOperations.upsert(
                "a", u -> u.balance().set(1L).onlyIf(it -> it.id().notExists()));

        refusedWith(failure(upsert), upsert, CancellationReason.ConditionFailed.class, ANN);
    }

    @Test
    void deletionsTellTheItemInTheirWay() {
        DeleteOperation<Account> delete =
                AccountOperations.delete("a", o -> o.onlyIf(it -> it.owner().eq("Bob")));
        DeleteOperation<Vault> staleDelete = VaultOperations.delete(stale);

        TransactionFailedException failure = failure(delete, staleDelete);

        refusedWith(failure, delete, CancellationReason.ConditionFailed.class, ANN);
        refusedWith(failure, staleDelete, CancellationReason.Stale.class, current);
    }

    @Test
    void checksTellTheItemThatTheyFound() {
        CheckOperation<Account> check =
                AccountOperations.check("a", it -> it.marks().contains("new"));
        CheckOperation<Account> absent =
                AccountOperations.check("none", it -> it.id().exists());
        InsertOperation<Transfer> insert = TransferOperations.insert(new Transfer("t", 1, "a", "b", 1));

        TransactionFailedException failure = failure(check, absent, insert);

        refusedWith(failure, check, CancellationReason.ConditionFailed.class, ANN);
        assertThat(((CancellationReason.ConditionFailed<Account>) failure.reason(absent)).current())
                .isEmpty();
        assertThat(new TransferRepository(tables.dynawright()).find("t", 1)).isEmpty();
    }

    @Test
    void aStaleVersionInAnUpdateIsToldAsSuch() {
        UpdateOperation<Vault> update =
                VaultOperations.update("v", u -> u.balance().increment(1).ifVersion(1));
        UpdateOperation<Vault> ofItem =
                VaultOperations.update(stale, u -> u.balance().increment(1));

        refusedWith(failure(update), update, CancellationReason.Stale.class, current);
        refusedWith(failure(ofItem), ofItem, CancellationReason.Stale.class, current);
    }

    @Test
    void theErrorIsThatOfTheOperationAlone() {
        PutOperation<Vault> put = VaultOperations.put(stale);

        TransactionFailedException failure = failure(put);

        var reason = (CancellationReason.Stale<Vault>) failure.reason(put);
        assertThat(reason.error()).isInstanceOf(StaleVersionException.class);
        assertThat(reason.error().current(Vault.class)).contains(current);
        assertThat(reason.error().context())
                .containsEntry("operation", "put")
                .containsEntry("table", "bank-vaults")
                .containsEntry("key.id", "v");
    }

    @Test
    void whatMakesNoSenseForOneItemIsDoneToNone() {
        tables.client()
                .updateItem(update -> update.tableName("bank-accounts")
                        .key(Map.of("id", AttributeValue.fromS("a")))
                        .updateExpression("SET balance = :text")
                        .expressionAttributeValues(Map.of(":text", AttributeValue.fromS("text"))));

        assertThatThrownBy(() -> tables.dynawright()
                        .transact(
                                AccountOperations.insert(new Account("b", "Bob", 0, null)),
                                AccountOperations.update("a", u -> u.balance().increment(1))))
                .isInstanceOf(DynawrightException.class);

        assertThat(accounts.find("b")).isEmpty();
    }
}
