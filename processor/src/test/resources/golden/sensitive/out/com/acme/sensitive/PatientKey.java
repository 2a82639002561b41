package com.acme.sensitive;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Patient}: {@code insuranceNumber} and {@code ward} of table
 * {@code patients}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PatientKey implements EntityKey<Patient> {
    /**
     * The partition key.
     */
    private final String insuranceNumber;

    /**
     * The sort key.
     */
    private final String ward;

    /**
     * A key of checked values.
     *
     * @param insuranceNumber {@code insuranceNumber}
     * @param ward {@code ward}
     */
    private PatientKey(String insuranceNumber, String ward) {
        this.insuranceNumber = insuranceNumber;
        this.ward = ward;
    }

    /**
     * The key with these values.
     *
     * @param insuranceNumber {@code insuranceNumber}
     * @param ward {@code ward}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static PatientKey of(String insuranceNumber, String ward) {
        return new PatientKey(EntityKey.required("patients", "insuranceNumber", insuranceNumber),
                EntityKey.required("patients", "ward", ward));
    }

    /**
     * The partition key, from {@link Patient#insuranceNumber()}.
     *
     * @return {@code insuranceNumber}
     */
    public String insuranceNumber() {
        return insuranceNumber;
    }

    /**
     * The sort key, from {@link Patient#ward()}.
     *
     * @return {@code ward}
     */
    public String ward() {
        return ward;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("insuranceNumber", insuranceNumber, StringCodec.INSTANCE);
        out.attribute("ward", ward, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PatientKey that
                && insuranceNumber.equals(that.insuranceNumber)
                && ward.equals(that.ward);
    }

    @Override
    public int hashCode() {
        return Objects.hash(insuranceNumber, ward);
    }

    @Override
    public String toString() {
        return "PatientKey[insuranceNumber=*, ward=" + ward + "]";
    }
}
