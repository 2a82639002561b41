package com.acme.customers;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import java.time.LocalDate;

@Table("customers")
public class Customer {

    @PartitionKey
    private String id;

    private int number;
    private boolean active;

    @Attribute(name = "mail")
    private String email;

    private LocalDate since;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    @SortKey
    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
