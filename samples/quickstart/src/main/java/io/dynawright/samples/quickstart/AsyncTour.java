package io.dynawright.samples.quickstart;

import io.dynawright.DynawrightAsync;
import java.util.concurrent.CompletableFuture;

/** The tour over an asynchronous client: each method is one stop. */
final class AsyncTour {

    private final DynawrightAsync dynawright;
    private final WalletAsyncRepository wallets;
    private final Account account;

    AsyncTour(DynawrightAsync dynawright, Account account) {
        this.dynawright = dynawright;
        this.wallets = new WalletAsyncRepository(dynawright);
        this.account = account;
    }

    /** Makes the table, visits every stop, and deletes the table that it made. */
    void take() {
        dynawright.createTable(WalletSchema.INSTANCE).join();
        try {
            insert();
            compose();
            scan();
        } finally {
            dynawright.deleteTable(WalletSchema.INSTANCE).join();
        }
    }

    private void insert() {
        account.step("Insert two wallets at once over an asynchronous client: no thread waits", """
                CompletableFuture<Wallet> eve = wallets.insert(Wallet.of("eve", 10_00));
                CompletableFuture<Wallet> finn = wallets.insert(Wallet.of("finn", 70_00));
                """);
        CompletableFuture<Wallet> eve = wallets.insert(Wallet.of("eve", 10_00));
        CompletableFuture<Wallet> finn = wallets.insert(Wallet.of("finn", 70_00));
        account.result(eve.join());
        account.result(finn.join());
    }

    private void compose() {
        account.step("Read, then write what was read and changed", """
                wallets.get("finn").thenCompose(finn -> wallets.put(finn.with(finn.balance() + 5_00)))
                """);
        Wallet changed = wallets.get("finn")
                .thenCompose(finn -> wallets.put(finn.with(finn.balance() + 5_00)))
                .join();
        account.result(changed);
    }

    private void scan() {
        account.step("Go through all wallets, page after page as they are wanted", """
                wallets.scan().forEach(account::result)
                """);
        wallets.scan().forEach(account::result).join();
    }
}
