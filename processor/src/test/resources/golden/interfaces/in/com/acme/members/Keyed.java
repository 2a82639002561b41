package com.acme.members;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.PartitionKey;

/** Its annotations count for whoever implements it. */
interface Keyed<K> {

    @PartitionKey
    @Attribute(name = "pk")
    K id();
}
