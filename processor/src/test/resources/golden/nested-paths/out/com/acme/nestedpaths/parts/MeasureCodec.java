package com.acme.nestedpaths.parts;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.EnumCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Measure} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class MeasureCodec extends DocumentCodec<Measure> {
    /**
     * The one instance; it holds nothing.
     */
    public static final MeasureCodec INSTANCE = new MeasureCodec();

    /**
     * Stores {@code Unit} by the names of its constants.
     */
    static final EnumCodec<Measure.Unit> UNIT = EnumCodec.of(Measure.Unit.values());

    /**
     * There is {@link #INSTANCE}.
     */
    private MeasureCodec() {
    }

    @Override
    protected Measure readAttributes(ItemReader in) {
        BigDecimal value = null;
        Measure.Unit unit = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "value" -> value = BigDecimalCodec.INSTANCE.read(in);
                case "unit" -> unit = UNIT.read(in);
                default -> in.skip();
            }
        }
        return new Measure(value, unit);
    }

    @Override
    protected void writeAttributes(Measure measure, ItemWriter out) {
        out.attribute("value", measure.value(), BigDecimalCodec.INSTANCE);
        out.attribute("unit", measure.unit(), UNIT);
    }
}
