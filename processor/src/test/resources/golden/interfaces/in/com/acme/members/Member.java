package com.acme.members;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Table;

/** Says of its name what {@link Named} says otherwise. */
@Table("members")
public class Member implements Keyed<String>, Named {

    private String id;

    private String name;

    @Override
    public String id() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    @Override
    @Attribute(name = "fullName")
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
