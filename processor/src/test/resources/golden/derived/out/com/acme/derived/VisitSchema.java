package com.acme.derived;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Visit} as an item of table {@code visits}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("visits", VisitSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class VisitSchema extends EntitySchema<Visit> {
    /**
     * The one instance; it is immutable.
     */
    public static final VisitSchema INSTANCE = new VisitSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private VisitSchema() {
        super(RuntimeApi.LEVEL_1, Visit.class, "visits");
    }

    @Override
    public Visit read(ItemReader in) {
        Visit visit = new Visit();
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "site" -> visit.setSite(StringCodec.INSTANCE.read(in));
                default -> in.skip();
            }
        }
        return visit;
    }

    @Override
    public void write(Visit visit, ItemWriter out) {
        out.attribute("site", visit.getSite(), StringCodec.INSTANCE);
        out.attribute("pk", visit.getPk(), StringCodec.INSTANCE);
    }

    @Override
    public VisitKey key(Visit visit) {
        return VisitKey.of(visit.getPk());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("visits")
                .attribute("site", AttributeType.S)
                .attribute("pk", AttributeType.S)
                .key("pk")
                .build();
    }
}
