package com.acme.derived;

import io.dynawright.annotation.Derived;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("visits")
public class Visit {

    private String site;

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    @Derived(from = "site")
    @PartitionKey
    public String getPk() {
        return "SITE#" + site;
    }
}
