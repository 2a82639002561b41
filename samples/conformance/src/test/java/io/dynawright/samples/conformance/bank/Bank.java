package io.dynawright.samples.conformance.bank;

import io.dynawright.Dynawright;
import io.dynawright.operation.FindOperation;
import io.dynawright.operation.TransactionRead;
import io.dynawright.operation.TransactionReadResults;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Accounts and vaults among which money goes round. */
final class Bank {

    static final long EACH = 1_000;
    static final List<String> ACCOUNTS = names("account", 20);
    static final List<String> VAULTS = names("vault", 20);
    static final long SUM = EACH * (ACCOUNTS.size() + VAULTS.size());

    private Bank() {}

    private static List<String> names(String kind, int count) {
        return IntStream.range(0, count).mapToObj(i -> kind + "-" + i).toList();
    }

    static void open(Dynawright dynawright) {
        AccountRepository accounts = new AccountRepository(dynawright);
        VaultRepository vaults = new VaultRepository(dynawright);
        ACCOUNTS.forEach(id -> accounts.insert(new Account(id, "Ann", EACH, Set.of("m"))));
        VAULTS.forEach(id -> vaults.insert(Vault.of(id, EACH)));
    }

    /** What there is in all, at one moment. */
    static long sum(Dynawright dynawright) {
        return balances(dynawright).values().stream()
                .mapToLong(balance -> balance)
                .sum();
    }

    /** What there is in each place, what is reserved included, at one moment. */
    static Map<String, Long> balances(Dynawright dynawright) {
        List<FindOperation<Account>> accounts =
                ACCOUNTS.stream().map(AccountOperations::find).toList();
        List<FindOperation<Vault>> vaults =
                VAULTS.stream().map(VaultOperations::find).toList();
        List<TransactionRead> reads = new ArrayList<>(accounts);
        reads.addAll(vaults);
        TransactionReadResults results = dynawright.transactGet(reads);
        Map<String, Long> balances = new TreeMap<>();
        accounts.forEach(find -> results.of(find).ifPresent(it -> balances.put(it.id(), it.balance())));
        vaults.forEach(find -> results.of(find).ifPresent(it -> balances.put(it.id(), it.balance() + it.reserved())));
        return balances;
    }
}
