package com.acme.blobs;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.DoubleCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Blob} as an item of table {@code blobs}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("blobs", BlobSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class BlobSchema extends EntitySchema<Blob> {
    /**
     * The one instance; it is immutable.
     */
    public static final BlobSchema INSTANCE = new BlobSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private BlobSchema() {
        super(RuntimeApi.LEVEL_1, Blob.class, "blobs");
    }

    @Override
    public Blob read(ItemReader in) {
        byte[] hash = null;
        double weight = 0;
        int kind = 0;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "hash" -> hash = ByteArrayCodec.INSTANCE.read(in);
                case "weight" -> weight = DoubleCodec.INSTANCE.readPrimitive(in);
                case "kind" -> kind = IntegerCodec.INSTANCE.readPrimitive(in);
                default -> in.skip();
            }
        }
        return new Blob(hash, weight, kind);
    }

    @Override
    public void write(Blob blob, ItemWriter out) {
        out.attribute("hash", blob.hash(), ByteArrayCodec.INSTANCE);
        out.name("weight");
        DoubleCodec.INSTANCE.writePrimitive(blob.weight(), out);
        out.name("kind");
        IntegerCodec.INSTANCE.writePrimitive(blob.kind(), out);
    }

    @Override
    public BlobKey key(Blob blob) {
        return BlobKey.of(blob.hash(), blob.weight());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("blobs")
                .attribute("hash", AttributeType.B)
                .attribute("weight", AttributeType.N)
                .attribute("kind", AttributeType.N)
                .key("hash", "weight")
                .globalIndex("by-kind", "kind", "hash")
                .build();
    }
}
