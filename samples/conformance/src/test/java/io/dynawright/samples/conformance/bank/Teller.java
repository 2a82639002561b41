package io.dynawright.samples.conformance.bank;

import io.dynawright.Dynawright;
import io.dynawright.error.ConditionException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.TransactionFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** Moves money about, in three ways, and remembers what it was told of each move. */
final class Teller implements Runnable {

    private static final int LARGEST = 60;

    private final String name;
    private final Dynawright dynawright;
    private final Random random;
    private final BooleanSupplier isOpen;
    private final List<Told> told = new ArrayList<>();

    Teller(String name, Dynawright dynawright, Random random, BooleanSupplier isOpen) {
        this.name = name;
        this.dynawright = dynawright;
        this.random = random;
        this.isOpen = isOpen;
    }

    /** How money is moved. */
    enum Way {
        /** One transaction, with conditions on the balance. */
        TRANSACTION,
        /** A unit of work, which writes what it has loaded. */
        UNIT_OF_WORK,
        /** An increment that must not count twice, within one vault. */
        RESERVATION
    }

    /** What a caller knows of a call. */
    enum Outcome {
        DONE,
        /** Nothing was done, since it could not be. */
        REFUSED,
        /** Nothing was done, since what was to be changed could not be loaded. */
        NOT_LOADED,
        /** All tries ended without a clear answer. */
        UNKNOWN
    }

    record Told(Transfer transfer, Way way, Outcome outcome) {}

    String name() {
        return name;
    }

    List<Told> told() {
        return told;
    }

    @Override
    public void run() {
        for (int number = 0; isOpen.getAsBoolean(); number++) {
            Way way = Way.values()[random.nextInt(Way.values().length)];
            List<String> from = way == Way.TRANSACTION ? Bank.ACCOUNTS : Bank.VAULTS;
            int place = random.nextInt(from.size());
            List<String> to = way == Way.RESERVATION ? from : Bank.ACCOUNTS;
            int step = way == Way.TRANSACTION ? 1 + random.nextInt(to.size() - 1) : 0;
            Transfer transfer = new Transfer(
                    name, number, from.get(place), to.get((place + step) % to.size()), 1 + random.nextInt(LARGEST));
            told.add(new Told(transfer, way, outcome(way, transfer)));
        }
    }

    private Outcome outcome(Way way, Transfer transfer) {
        return switch (way) {
            case TRANSACTION -> outcome(() -> transact(transfer));
            case UNIT_OF_WORK -> unitOfWork(transfer);
            case RESERVATION -> outcome(() -> reserve(transfer));
        };
    }

    private static Outcome outcome(Runnable call) {
        try {
            call.run();
            return Outcome.DONE;
        } catch (DynawrightException e) {
            boolean isRefusal =
                    e instanceof ConditionException || (e instanceof TransactionFailedException && !e.retryable());
            return isRefusal ? Outcome.REFUSED : Outcome.UNKNOWN;
        }
    }

    private void transact(Transfer transfer) {
        dynawright.transact(
                AccountOperations.update(
                        transfer.from(),
                        u -> u.balance()
                                .increment(-transfer.amount())
                                .onlyIf(it -> it.balance().ge(transfer.amount()))),
                AccountOperations.update(transfer.to(), u -> u.balance().increment(transfer.amount())),
                TransferOperations.insert(transfer));
    }

    /** What fails before the function has returned was not written. */
    private Outcome unitOfWork(Transfer transfer) {
        boolean back = transfer.amount() % 2 == 0;
        long amount = back ? -transfer.amount() : transfer.amount();
        List<Transfer> registered = new ArrayList<>();
        Outcome outcome = outcome(() -> dynawright.unitOfWork(uow -> {
            Vault vault = uow.load(VaultOperations.get(transfer.from(), o -> o.consistent()));
            Account account = uow.load(AccountOperations.get(transfer.to(), o -> o.consistent()));
            uow.save(VaultSchema.INSTANCE, vault.withBalance(vault.balance() - amount));
            uow.save(AccountSchema.INSTANCE, account.withBalance(account.balance() + amount));
            uow.insert(
                    TransferSchema.INSTANCE,
                    new Transfer(name, transfer.number(), transfer.from(), transfer.to(), amount));
            registered.add(transfer);
        }));
        return registered.isEmpty() ? Outcome.NOT_LOADED : outcome;
    }

    private void reserve(Transfer transfer) {
        new VaultRepository(dynawright)
                .update(
                        transfer.from(),
                        u -> u.balance()
                                .increment(-transfer.amount())
                                .reserved()
                                .increment(transfer.amount())
                                .exactlyOnce());
    }
}
