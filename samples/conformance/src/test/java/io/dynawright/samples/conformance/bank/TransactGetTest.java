package io.dynawright.samples.conformance.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.operation.FindOperation;
import io.dynawright.operation.GetOperation;
import io.dynawright.operation.TransactionReadResults;
import io.dynawright.samples.conformance.support.Tables;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads of several tables at one moment. */
class TransactGetTest {

    private static final Account ANN = new Account("a", "Ann", 10, Set.of("old"));

    @RegisterExtension
    private final Tables tables = new Tables(AccountSchema.INSTANCE, VaultSchema.INSTANCE);

    private final AccountRepository accounts = new AccountRepository(tables.dynawright());
    private final VaultRepository vaults = new VaultRepository(tables.dynawright());

    @Test
    void eachReadHasItsTypedAnswer() {
        accounts.put(ANN);
        Vault vault = vaults.insert(Vault.of("a", 5));
        tables.forget();
        FindOperation<Account> found = AccountOperations.find("a");
        FindOperation<Account> missing = AccountOperations.find("none");
        GetOperation<Vault> got = VaultOperations.get("a");

        TransactionReadResults results = tables.dynawright().transactGet(found, missing, got);

        assertThat(results.of(found)).contains(ANN);
        assertThat(results.of(missing)).isEmpty();
        assertThat(results.of(got)).isEqualTo(vault);
        assertThat(tables.calls()).isOne();
    }

    @Test
    void aGetOfWhatIsNotThereFailsAloneAndWhenItIsAskedFor() {
        accounts.put(ANN);
        GetOperation<Account> missing = AccountOperations.get("none");
        FindOperation<Account> found = AccountOperations.find("a");

        TransactionReadResults results = tables.dynawright().transactGet(missing, found);

        assertThat(results.of(found)).contains(ANN);
        assertThatThrownBy(() -> results.of(missing)).isInstanceOf(ItemNotFoundException.class);
    }

    @Test
    void viewsAreRead() {
        accounts.put(ANN);
        GetOperation<AccountBalance> balance = AccountOperations.get("a", AccountBalanceView.INSTANCE);
        FindOperation<AccountBalance> missing = AccountOperations.find("none", AccountBalanceView.INSTANCE);

        TransactionReadResults results = tables.dynawright().transactGet(balance, missing);

        assertThat(results.of(balance)).isEqualTo(new AccountBalance(10));
        assertThat(results.of(missing)).isEmpty();
    }

    @Test
    void anItemThatCannotBeReadSpoilsNoOther() {
        accounts.put(ANN);
        tables.client()
                .putItem(put -> put.tableName("bank-accounts")
                        .item(Map.of("id", AttributeValue.fromS("poisoned"), "balance", AttributeValue.fromS("much"))));
        FindOperation<Account> poisoned = AccountOperations.find("poisoned");
        FindOperation<Account> found = AccountOperations.find("a");

        TransactionReadResults results = tables.dynawright().transactGet(poisoned, found);

        assertThat(results.of(found)).contains(ANN);
        assertThatThrownBy(() -> results.of(poisoned)).isInstanceOf(ConversionException.class);
    }

    @Test
    void twoReadsOfOneItemAreRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> tables.dynawright()
                        .transactGet(
                                AccountOperations.find("a"), VaultOperations.find("a"), AccountOperations.get("a")))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(tables.calls()).isZero();
    }
}
