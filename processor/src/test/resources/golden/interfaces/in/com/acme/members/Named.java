package com.acme.members;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.SortKey;

interface Named {

    @SortKey
    @Attribute(name = "n")
    String getName();

    default String greeting() {
        return "Hello, " + getName();
    }
}
