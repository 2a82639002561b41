package com.acme.blobs;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.CharacterCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LongCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Counter} as an item of table {@code counters}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("counters", CounterSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class CounterSchema extends EntitySchema<Counter> {
    /**
     * The one instance; it is immutable.
     */
    public static final CounterSchema INSTANCE = new CounterSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private CounterSchema() {
        super(RuntimeApi.LEVEL_1, Counter.class, "counters");
    }

    @Override
    public Counter read(ItemReader in) {
        long shard = 0;
        Character letter = null;
        long count = 0;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "shard" -> shard = LongCodec.INSTANCE.readPrimitive(in);
                case "letter" -> letter = CharacterCodec.INSTANCE.read(in);
                case "count" -> count = LongCodec.INSTANCE.readPrimitive(in);
                default -> in.skip();
            }
        }
        return new Counter(shard, letter, count);
    }

    @Override
    public void write(Counter counter, ItemWriter out) {
        out.name("shard");
        LongCodec.INSTANCE.writePrimitive(counter.shard(), out);
        out.attribute("letter", counter.letter(), CharacterCodec.INSTANCE);
        out.name("count");
        LongCodec.INSTANCE.writePrimitive(counter.count(), out);
    }

    @Override
    public CounterKey key(Counter counter) {
        return CounterKey.of(counter.shard(), counter.letter());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("counters")
                .attribute("shard", AttributeType.N)
                .attribute("letter", AttributeType.S)
                .attribute("count", AttributeType.N)
                .key("shard", "letter")
                .build();
    }
}
