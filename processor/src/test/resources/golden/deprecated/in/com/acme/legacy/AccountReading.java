package com.acme.legacy;

import io.dynawright.annotation.Repository;

@Repository(Account.class)
public interface AccountReading {

    @Deprecated
    Account get(AccountKey key);
}
