package io.dynawright.samples.quickstart;

import io.dynawright.Dynawright;
import io.dynawright.error.StaleVersionException;
import io.dynawright.error.TransactionFailedException;
import io.dynawright.operation.WriteOutcome;

/** The tour through writes that meet others: each method is one stop. */
final class WalletTour {

    private final Dynawright dynawright;
    private final WalletRepository wallets;
    private final Account account;

    WalletTour(Dynawright dynawright, Account account) {
        this.dynawright = dynawright;
        this.wallets = new WalletRepository(dynawright);
        this.account = account;
    }

    /** Makes the table, visits every stop, and deletes the table that it made. */
    void take() {
        dynawright.createTable(WalletSchema.INSTANCE);
        try {
            insert();
            putStale();
            tryUpdate();
            transact();
            transactInVain();
            unitOfWork();
        } finally {
            dynawright.deleteTable(WalletSchema.INSTANCE);
        }
    }

    private void insert() {
        account.step("Insert two wallets: version and time are filled in", """
                Wallet anna = wallets.insert(Wallet.of("anna", 100_00));
                """);
        Wallet anna = wallets.insert(Wallet.of("anna", 100_00));
        Wallet ben = wallets.insert(Wallet.of("ben", 20_00));
        account.result(anna);
        account.result(ben);
    }

    private void putStale() {
        account.step("Put a wallet that somebody else has written meanwhile: refused, and nothing is lost", """
                wallets.put(mine.with(90_00));
                """);
        Wallet mine = wallets.get("anna");
        wallets.put(wallets.get("anna").with(95_00));
        try {
            wallets.put(mine.with(90_00));
        } catch (StaleVersionException e) {
            account.result(e.getMessage());
            e.current(Wallet.class).ifPresent(account::result);
        }
    }

    private void tryUpdate() {
        account.step(
                "Spend more than there is: an outcome instead of an exception, which names what did not hold", """
                wallets.tryUpdate("ben", u -> u.balance().decrement(50_00).onlyIf(it -> it.balance().ge(50_00)))
                """);
        WriteOutcome<Wallet> outcome = wallets.tryUpdate(
                "ben",
                u -> u.balance().decrement(50_00).onlyIf(it -> it.balance().ge(50_00)));
        if (outcome instanceof WriteOutcome.Rejected<Wallet> rejected) {
            account.result("Not fulfilled: " + rejected.failedConditions());
            rejected.current().ifPresent(account::result);
        }
    }

    private void transact() {
        account.step("Move money from one wallet to the other, in one transaction", """
                dynawright.transact(
                        WalletOperations.update("anna", u -> u.balance().decrement(30_00).onlyIf(it -> it.balance().ge(30_00))),
                        WalletOperations.update("ben", u -> u.balance().increment(30_00)));
                """);
        dynawright.transact(
                WalletOperations.update(
                        "anna",
                        u -> u.balance()
                                .decrement(30_00)
                                .onlyIf(it -> it.balance().ge(30_00))),
                WalletOperations.update("ben", u -> u.balance().increment(30_00)));
        account.result(wallets.get("anna"));
        account.result(wallets.get("ben"));
    }

    private void transactInVain() {
        account.step("A transaction of which one part cannot be: nothing of it is done", """
                dynawright.transact(WalletOperations.insert(Wallet.of("carl", 0)), WalletOperations.insert(Wallet.of("ben", 0)));
                """);
        try {
            dynawright.transact(
                    WalletOperations.insert(Wallet.of("carl", 0)), WalletOperations.insert(Wallet.of("ben", 0)));
        } catch (TransactionFailedException e) {
            account.result(e.getMessage());
            account.result("carl: " + wallets.find("carl"));
        }
    }

    private void unitOfWork() {
        account.step(
                "Load, change and save in a unit of work: one transaction writes what changed, checking versions", """
                dynawright.unitOfWork(uow -> {
                    Wallet from = uow.load(WalletOperations.get("ben"));
                    uow.save(WalletSchema.INSTANCE, from.with(from.balance() - 5_00));
                    uow.insert(WalletSchema.INSTANCE, Wallet.of("dora", 5_00));
                });
                """);
        dynawright.unitOfWork(uow -> {
            Wallet from = uow.load(WalletOperations.get("ben"));
            uow.save(WalletSchema.INSTANCE, from.with(from.balance() - 5_00));
            uow.insert(WalletSchema.INSTANCE, Wallet.of("dora", 5_00));
        });
        account.result(wallets.get("ben"));
        account.result(wallets.get("dora"));
    }
}
