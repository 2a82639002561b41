package io.dynawright.samples.conformance;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

/** A bean without prefixes, whose setters return the bean. */
@Table("fluent")
public class Fluent {

    @PartitionKey
    private String id;

    @SortKey
    private int position;

    private boolean open;

    public String id() {
        return id;
    }

    public Fluent id(String newId) {
        id = newId;
        return this;
    }

    public int position() {
        return position;
    }

    public Fluent position(int newPosition) {
        position = newPosition;
        return this;
    }

    public boolean open() {
        return open;
    }

    public Fluent open(boolean nowOpen) {
        open = nowOpen;
        return this;
    }
}
