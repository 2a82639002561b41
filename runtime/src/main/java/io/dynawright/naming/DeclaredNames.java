package io.dynawright.naming;

/** Tables have the names that entities declare. */
enum DeclaredNames implements TableNames {
    INSTANCE;

    @Override
    public String physical(String logical) {
        return logical;
    }

    @Override
    public TableNames pinned() {
        return this;
    }
}
