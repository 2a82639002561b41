package io.dynawright.samples.conformance.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ServiceException;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.TransactionAction;
import io.dynawright.operation.TransactionResults;
import io.dynawright.samples.conformance.support.Tables;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes of several tables that happen together. */
class TransactionTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @RegisterExtension
    private final Tables tables =
            new Tables(AccountSchema.INSTANCE, VaultSchema.INSTANCE, TransferSchema.INSTANCE, PurseSchema.INSTANCE);

    private final AccountRepository accounts = new AccountRepository(tables.dynawright());
    private final VaultRepository vaults = new VaultRepository(tables.dynawright());
    private final TransferRepository transfers = new TransferRepository(tables.dynawright());

    private static Account account(String id, long balance) {
        return new Account(id, "Ann", balance, Set.of("new"));
    }

    @Test
    void allKindsOfActionsHappenTogether() {
        accounts.put(account("changed", 10));
        accounts.put(account("checked", 20));
        accounts.put(account("deleted", 30));
        tables.forget();

        tables.dynawright()
                .transact(
                        AccountOperations.put(account("put", 1)),
                        AccountOperations.insert(account("inserted", 2)),
                        AccountOperations.update(
                                "changed", u -> u.balance().increment(5).marks().add("old")),
                        AccountOperations.upsert("created", u -> u.balance().increment(7)),
                        AccountOperations.delete("deleted"),
                        AccountOperations.check("checked", it -> it.balance().ge(20)),
                        TransferOperations.insert(new Transfer("t", 1, "changed", "put", 5)));

        assertThat(tables.calls()).isOne();
        assertThat(accounts.scan().stream())
                .containsExactlyInAnyOrder(
                        account("put", 1),
                        account("inserted", 2),
                        new Account("changed", "Ann", 15, Set.of("new", "old")),
                        new Account("created", null, 7, accounts.get("created").marks()),
                        account("checked", 20));
        assertThat(transfers.find("t", 1)).isPresent();
    }

    @Test
    void putsAndInsertsGiveTheEntitiesAsStored() {
        VaultRepository atNoon = new VaultRepository(tables.dynawright().withClock(Clock.fixed(NOON, ZoneOffset.UTC)));
        Vault stored = atNoon.insert(Vault.of("v-1", 10));
        PutOperation<Vault> put = VaultOperations.put(stored.withBalance(11));
        InsertOperation<Vault> insert = VaultOperations.insert(Vault.of("v-2", 20));
        Instant later = NOON.plusSeconds(60);

        TransactionResults results = tables.dynawright()
                .withClock(Clock.fixed(later, ZoneOffset.UTC))
                .transact(put, insert);

        assertThat(results.of(put)).isEqualTo(new Vault("v-1", 11, 0, 2, NOON, later));
        assertThat(results.of(insert)).isEqualTo(new Vault("v-2", 20, 0, 1, later, later));
        assertThat(vaults.get("v-1")).isEqualTo(results.of(put));
        assertThat(vaults.get("v-2")).isEqualTo(results.of(insert));
        assertThatThrownBy(() -> results.of(VaultOperations.put(stored))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void versionsAreCountedAndCheckedWithin() {
        Vault first = vaults.insert(Vault.of("first", 10));
        Vault second = vaults.insert(Vault.of("second", 20));
        Vault third = vaults.insert(Vault.of("third", 30));

        tables.dynawright()
                .transact(
                        VaultOperations.update(first, u -> u.balance().increment(-1)),
                        VaultOperations.update("second", u -> u.balance().increment(1)),
                        VaultOperations.delete(third));

        assertThat(vaults.get("first").version()).isEqualTo(2);
        assertThat(vaults.get("second").version()).isEqualTo(2);
        assertThat(vaults.find("third")).isEmpty();
        assertThat(vaults.get("second").createdAt()).isEqualTo(second.createdAt());
    }

    @Test
    void aTransactionIsAValueThatCanBeRunAgain() {
        accounts.put(account("a", 0));
        TransactionAction increment =
                AccountOperations.update("a", u -> u.balance().increment(1));

        tables.dynawright().transact(increment);
        tables.dynawright().transact(increment);

        assertThat(accounts.get("a").balance()).isEqualTo(2);
    }

    @Test
    void theSameTokenIsDoneOnce() {
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();
        accounts.put(account("a", 0));
        List<TransactionAction> increment =
                List.of(AccountOperations.update("a", u -> u.balance().increment(1)));

        tables.dynawright().transact(increment, o -> o.idempotencyToken(first));
        tables.dynawright().transact(increment, o -> o.idempotencyToken(first));
        assertThat(accounts.get("a").balance()).isOne();

        tables.dynawright().transact(increment, o -> o.idempotencyToken(second));
        assertThat(accounts.get("a").balance()).isEqualTo(2);
    }

    @Test
    void otherActionsUnderOneTokenAreRefused() {
        String token = UUID.randomUUID().toString();
        accounts.put(account("a", 0));
        tables.dynawright()
                .transact(
                        List.of(AccountOperations.update("a", u -> u.balance().increment(1))),
                        o -> o.idempotencyToken(token));

        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> tables.dynawright()
                        .transact(
                                List.of(AccountOperations.update(
                                        "a", u -> u.balance().increment(2))),
                                o -> o.idempotencyToken(token)))
                .satisfies(e -> assertThat(e.code()).isEqualTo("IdempotentParameterMismatchException"))
                .satisfies(e -> assertThat(e.retryable()).isFalse());
        assertThat(accounts.get("a").balance()).isOne();
    }

    @Test
    void aHundredActionsAreOneTransactionAndOneMoreIsRefused() {
        List<TransactionAction> hundred = IntStream.range(0, 100)
                .<TransactionAction>mapToObj(i -> TransferOperations.insert(new Transfer("t", i, "a", "b", i)))
                .toList();

        tables.dynawright().transact(hundred);
        assertThat(transfers.query("t").count()).isEqualTo(100);

        List<TransactionAction> oneMore = IntStream.range(100, 201)
                .<TransactionAction>mapToObj(i -> TransferOperations.insert(new Transfer("t", i, "a", "b", i)))
                .toList();
        tables.forget();
        assertThatThrownBy(() -> tables.dynawright().transact(oneMore)).isInstanceOf(InvalidRequestException.class);
        assertThat(tables.calls()).isZero();
    }

    @Test
    void twoActionsOnOneItemAreRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> tables.dynawright()
                        .transact(
                                AccountOperations.put(account("a", 0)),
                                VaultOperations.put(Vault.of("a", 0)),
                                AccountOperations.check("a", it -> it.id().exists())))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(tables.calls()).isZero();
    }

    @Test
    void whatTheEntityDoesNotKnowSurvivesAnUpdate() {
        Map<String, AttributeValue> key = Map.of("id", AttributeValue.fromS("a"));
        Map<String, AttributeValue> item = new HashMap<>(AccountSchema.INSTANCE.toItem(account("a", 1)));
        item.put("unknown", AttributeValue.fromS("kept"));
        tables.client().putItem(put -> put.tableName("bank-accounts").item(item));

        tables.dynawright()
                .transact(AccountOperations.update("a", u -> u.balance().set(2L)));

        item.put("balance", AttributeValue.fromN("2"));
        assertThat(tables.client()
                        .getItem(get -> get.tableName("bank-accounts").key(key))
                        .item())
                .isEqualTo(item);
    }
}
