package com.acme.payments;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import java.math.BigDecimal;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Payment} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PaymentCodec extends DocumentCodec<Payment> {
    /**
     * The one instance; it holds nothing.
     */
    public static final PaymentCodec INSTANCE = new PaymentCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private PaymentCodec() {
    }

    @Override
    protected Payment readAttributes(ItemReader in) {
        return switch (Objects.requireNonNullElse(in.peekString("kind"), "")) {
            case "Cash" -> readCash(in);
            case "CARD" -> readCard(in);
            case "Transfer" -> readTransfer(in);
            default -> throw in.unknownVariant("kind", "\"Cash\", \"CARD\" or \"Transfer\"");
        };
    }

    @Override
    protected void writeAttributes(Payment payment, ItemWriter out) {
        if (payment instanceof Payment.Cash cash) {
            out.name("kind");
            out.writeString("Cash");
            writeCash(cash, out);
        } else if (payment instanceof Payment.Card card) {
            out.name("kind");
            out.writeString("CARD");
            writeCard(card, out);
        } else if (payment instanceof Payment.Transfer transfer) {
            out.name("kind");
            out.writeString("Transfer");
            writeTransfer(transfer, out);
        } else {
            throw new IllegalArgumentException("not a class of Payment: " + payment.getClass().getName());
        }
    }

    /**
     * Reads the attributes of a {@code Cash}.
     *
     * @param in stands inside of the item or map
     * @return the object
     */
    private static Payment.Cash readCash(ItemReader in) {
        BigDecimal amount = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "amount" -> amount = BigDecimalCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Payment.Cash(amount);
    }

    /**
     * Writes the attributes of a {@code Cash}.
     *
     * @param cash the object
     * @param out stands inside of the item or map
     */
    private static void writeCash(Payment.Cash cash, ItemWriter out) {
        out.attribute("amount", cash.amount(), BigDecimalCodec.INSTANCE);
    }

    /**
     * Reads the attributes of a {@code Card}.
     *
     * @param in stands inside of the item or map
     * @return the object
     */
    private static Payment.Card readCard(ItemReader in) {
        BigDecimal amount = null;
        String number = null;
        int expiryYear = 0;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "amount" -> amount = BigDecimalCodec.INSTANCE.read(in);
                case "number" -> number = StringCodec.INSTANCE.read(in);
                case "expiryYear" -> expiryYear = IntegerCodec.INSTANCE.readPrimitive(in);
                default -> in.skip();
            }
        }
        return new Payment.Card(amount, number, expiryYear);
    }

    /**
     * Writes the attributes of a {@code Card}.
     *
     * @param card the object
     * @param out stands inside of the item or map
     */
    private static void writeCard(Payment.Card card, ItemWriter out) {
        out.attribute("amount", card.amount(), BigDecimalCodec.INSTANCE);
        out.attribute("number", card.number(), StringCodec.INSTANCE);
        out.name("expiryYear");
        IntegerCodec.INSTANCE.writePrimitive(card.expiryYear(), out);
    }

    /**
     * Reads the attributes of a {@code Transfer}.
     *
     * @param in stands inside of the item or map
     * @return the object
     */
    private static Payment.Transfer readTransfer(ItemReader in) {
        Payment.Transfer transfer = new Payment.Transfer();
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "amount" -> transfer.setAmount(BigDecimalCodec.INSTANCE.read(in));
                case "iban" -> transfer.setIban(StringCodec.INSTANCE.read(in));
                default -> in.skip();
            }
        }
        return transfer;
    }

    /**
     * Writes the attributes of a {@code Transfer}.
     *
     * @param transfer the object
     * @param out stands inside of the item or map
     */
    private static void writeTransfer(Payment.Transfer transfer, ItemWriter out) {
        out.attribute("amount", transfer.getAmount(), BigDecimalCodec.INSTANCE);
        out.attribute("iban", transfer.getIban(), StringCodec.INSTANCE);
    }
}
