package com.acme.required;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Refund} as an item of table {@code refunds}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("refunds", RefundSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class RefundSchema extends EntitySchema<Refund> {
    /**
     * The one instance; it is immutable.
     */
    public static final RefundSchema INSTANCE = new RefundSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private RefundSchema() {
        super(RuntimeApi.LEVEL_1, Refund.class, "refunds");
    }

    @Override
    public Refund read(ItemReader in) {
        Refund refund = new Refund();
        Long cents = null;
        String reason = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "id" -> refund.setId(StringCodec.INSTANCE.read(in));
                case "cents" -> cents = LongCodec.INSTANCE.readPrimitive(in);
                case "reason" -> reason = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        refund.setCents((long) in.required("cents", cents));
        refund.setReason(in.required("reason", reason));
        return refund;
    }

    @Override
    public void write(Refund refund, ItemWriter out) {
        out.attribute("id", refund.getId(), StringCodec.INSTANCE);
        out.name("cents");
        LongCodec.INSTANCE.writePrimitive(refund.getCents(), out);
        out.required("reason", refund.getReason(), StringCodec.INSTANCE);
    }

    @Override
    public RefundKey key(Refund refund) {
        return RefundKey.of(refund.getId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("refunds")
                .attribute("id", AttributeType.S)
                .attribute("cents", AttributeType.N)
                .attribute("reason", AttributeType.S)
                .key("id")
                .lifecycle(Lifecycle.builder()
                        .required("cents", "reason")
                        .build())
                .build();
    }
}
