package io.dynawright.health;

import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;

/** An entity of which nothing matters but what it declares of its table. */
final class Declared extends EntitySchema<Declared.Ticket> {

    record Ticket() {}

    private final TableDefinition definition;

    Declared(TableDefinition definition) {
        super(RuntimeApi.LEVEL_1, Ticket.class, definition.name());
        this.definition = definition;
    }

    static Declared of(TableDefinition.Builder definition) {
        return new Declared(definition.build());
    }

    @Override
    protected TableDefinition define() {
        return definition;
    }

    @Override
    public Ticket read(ItemReader in) {
        throw new AssertionError("No item is read");
    }

    @Override
    public void write(Ticket item, ItemWriter out) {
        throw new AssertionError("No item is written");
    }

    @Override
    public EntityKey<Ticket> key(Ticket item) {
        throw new AssertionError("No item has a key");
    }
}
