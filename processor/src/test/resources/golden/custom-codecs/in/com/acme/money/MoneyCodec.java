package com.acme.money;

import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.TextCodec;

/** Has an instance, which is visible in the package alone. */
final class MoneyCodec implements TextCodec<Money> {

    static final MoneyCodec INSTANCE = new MoneyCodec();

    private MoneyCodec() {}

    @Override
    public Money read(ItemReader in) {
        String text = in.readString();
        return new Money(text.substring(0, 3), Long.parseLong(text.substring(3)));
    }

    @Override
    public void write(Money value, ItemWriter out) {
        out.writeString(value.currency() + value.cents());
    }
}
