package com.acme.required;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.SequenceCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Payment} as an item of table {@code payments}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("payments", PaymentSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PaymentSchema extends EntitySchema<Payment> {
    /**
     * The one instance; it is immutable.
     */
    public static final PaymentSchema INSTANCE = new PaymentSchema();

    /**
     * Stores {@code List<String>}.
     */
    static final SequenceCodec<List<String>> STRING_LIST = ListCodec.of(StringCodec.INSTANCE);

    /**
     * There is {@link #INSTANCE}.
     */
    private PaymentSchema() {
        super(RuntimeApi.LEVEL_1, Payment.class, "payments");
    }

    @Override
    public Payment read(ItemReader in) {
        String paymentId = null;
        BigDecimal amount = null;
        Integer attempts = null;
        List<String> approvals = null;
        Instant settledAt = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "paymentId" -> paymentId = StringCodec.INSTANCE.read(in);
                case "sum" -> amount = BigDecimalCodec.INSTANCE.read(in);
                case "attempts" -> attempts = IntegerCodec.INSTANCE.readPrimitive(in);
                case "approvals" -> approvals = STRING_LIST.read(in);
                case "settledAt" -> settledAt = InstantCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Payment(paymentId, in.required("sum", amount),
                (int) in.required("attempts", attempts), in.required("approvals", approvals),
                settledAt);
    }

    @Override
    public void write(Payment payment, ItemWriter out) {
        out.attribute("paymentId", payment.paymentId(), StringCodec.INSTANCE);
        out.required("sum", payment.amount(), BigDecimalCodec.INSTANCE);
        out.name("attempts");
        IntegerCodec.INSTANCE.writePrimitive(payment.attempts(), out);
        out.required("approvals", payment.approvals(), STRING_LIST);
        out.attribute("settledAt", payment.settledAt(), InstantCodec.INSTANCE);
    }

    @Override
    public PaymentKey key(Payment payment) {
        return PaymentKey.of(payment.paymentId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("payments")
                .attribute("paymentId", AttributeType.S)
                .attribute("sum", "amount", AttributeType.N)
                .attribute("attempts", AttributeType.N)
                .attribute("approvals", AttributeType.L)
                .attribute("settledAt", AttributeType.S)
                .key("paymentId")
                .lifecycle(Lifecycle.builder()
                        .required("sum", "attempts", "approvals")
                        .build())
                .build();
    }
}
