package com.acme.derived;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Derived;

public interface Keyed {

    String type();

    @Derived(from = {})
    @Attribute(name = "gsi1pk")
    default String indexKey() {
        return "TYPE#" + type();
    }
}
