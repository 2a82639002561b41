package com.acme.encryption;

import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Patient.Visit} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Patient_VisitCodec extends DocumentCodec<Patient.Visit> {
    /**
     * The one instance; it holds nothing.
     */
    public static final Patient_VisitCodec INSTANCE = new Patient_VisitCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private Patient_VisitCodec() {
    }

    @Override
    protected Patient.Visit readAttributes(ItemReader in) {
        String reason = null;
        int minutes = 0;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "reason" -> reason = StringCodec.INSTANCE.read(in);
                case "minutes" -> minutes = IntegerCodec.INSTANCE.readPrimitive(in);
                default -> in.skip();
            }
        }
        return new Patient.Visit(reason, minutes);
    }

    @Override
    protected void writeAttributes(Patient.Visit visit, ItemWriter out) {
        out.attribute("reason", visit.reason(), StringCodec.INSTANCE);
        out.name("minutes");
        IntegerCodec.INSTANCE.writePrimitive(visit.minutes(), out);
    }
}
