package com.acme.encryption;

import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link PatientCard} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PatientCardCodec extends DocumentCodec<PatientCard> {
    /**
     * The one instance; it holds nothing.
     */
    public static final PatientCardCodec INSTANCE = new PatientCardCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private PatientCardCodec() {
    }

    @Override
    protected PatientCard readAttributes(ItemReader in) {
        String ward = null;
        String insuranceNumber = null;
        PatientCard.City address = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "ward" -> ward = StringCodec.INSTANCE.read(in);
                case "insuranceNumber" -> insuranceNumber = StringCodec.INSTANCE.read(in);
                case "addr" -> address = PatientCard_CityCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new PatientCard(ward, insuranceNumber, address);
    }

    @Override
    protected void writeAttributes(PatientCard patientCard, ItemWriter out) {
        out.attribute("ward", patientCard.ward(), StringCodec.INSTANCE);
        out.attribute("insuranceNumber", patientCard.insuranceNumber(), StringCodec.INSTANCE);
        out.attribute("addr", patientCard.address(), PatientCard_CityCodec.INSTANCE);
    }
}
