package com.acme.encryption;

import io.dynawright.codec.ItemReader;
import io.dynawright.expression.Path;
import io.dynawright.operation.View;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Fetches of a {@link Patient} what {@link PatientCard} has:
 * {@code query.as(PatientCardView.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PatientCardView implements View<Patient, PatientCard> {
    /**
     * The one instance; it holds nothing.
     */
    public static final PatientCardView INSTANCE = new PatientCardView();

    /**
     * What is fetched.
     */
    private static final List<Path> PATHS = List.of(Path.of("ward"), Path.of("insuranceNumber"),
            Path.of("addr").entry("city"));

    /**
     * There is {@link #INSTANCE}.
     */
    private PatientCardView() {
    }

    @Override
    public Class<PatientCard> type() {
        return PatientCard.class;
    }

    @Override
    public List<Path> paths() {
        return PATHS;
    }

    @Override
    public PatientCard read(ItemReader in) {
        return PatientCardCodec.INSTANCE.readAttributes(in);
    }
}
