package com.acme.legacy;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("accounts")
public class Account {

    @PartitionKey
    private String id;

    private String fax;

    /** @deprecated for Dynawright alone */
    @Deprecated
    public Account() {}

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** @deprecated nobody has one */
    @Deprecated(forRemoval = true)
    public String getFax() {
        return fax;
    }

    public void setFax(String fax) {
        this.fax = fax;
    }
}
