package com.acme.legacy;

import io.dynawright.Dynawright;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Does what {@link AccountReading} declares, as {@link AccountRepository} does it.
 * Immutable and thread-safe.
 */
@SuppressWarnings("deprecation")
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class AccountReadingRepository implements AccountReading {
    /**
     * Has all methods.
     */
    private final AccountRepository repository;

    /**
     * Over this connection; it makes no call.
     *
     * @param dynawright runs the operations
     */
    public AccountReadingRepository(Dynawright dynawright) {
        this(new AccountRepository(dynawright));
    }

    /**
     * Over this repository, for instance one in another time zone; it makes no call.
     *
     * @param repository has all methods
     */
    public AccountReadingRepository(AccountRepository repository) {
        this.repository = Objects.requireNonNull(repository, "repository");
    }

    @Override
    public Account get(AccountKey key) {
        return repository.get(key);
    }
}
