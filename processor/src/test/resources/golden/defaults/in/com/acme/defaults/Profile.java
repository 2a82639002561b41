package com.acme.defaults;

import io.dynawright.annotation.Default;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("profiles")
public class Profile {

    @PartitionKey
    private String id;

    @Default("guest")
    private String name;

    private short level;

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

    @Default("1")
    public short getLevel() {
        return level;
    }

    public void setLevel(short level) {
        this.level = level;
    }
}
