package com.acme.nullmarked;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table("customers")
public class Customer {

    @PartitionKey
    private String id = "";

    private String name = "";
    private @Nullable String phone;
    private boolean active;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
