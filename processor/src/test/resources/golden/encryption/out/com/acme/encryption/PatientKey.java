package com.acme.encryption;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Patient}: {@code clinic} and {@code id} of table
 * {@code patients}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PatientKey implements EntityKey<Patient> {
    /**
     * The partition key.
     */
    private final String clinic;

    /**
     * The sort key.
     */
    private final String id;

    /**
     * A key of checked values.
     *
     * @param clinic {@code clinic}
     * @param id {@code id}
     */
    private PatientKey(String clinic, String id) {
        this.clinic = clinic;
        this.id = id;
    }

    /**
     * The key with these values.
     *
     * @param clinic {@code clinic}
     * @param id {@code id}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static PatientKey of(String clinic, String id) {
        return new PatientKey(EntityKey.required("patients", "clinic", clinic),
                EntityKey.required("patients", "id", id));
    }

    /**
     * The partition key, from {@link Patient#clinic()}.
     *
     * @return {@code clinic}
     */
    public String clinic() {
        return clinic;
    }

    /**
     * The sort key, from {@link Patient#id()}.
     *
     * @return {@code id}
     */
    public String id() {
        return id;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("clinic", clinic, StringCodec.INSTANCE);
        out.attribute("id", id, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PatientKey that
                && clinic.equals(that.clinic)
                && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(clinic, id);
    }

    @Override
    public String toString() {
        return "PatientKey[clinic=" + clinic + ", id=" + id + "]";
    }
}
