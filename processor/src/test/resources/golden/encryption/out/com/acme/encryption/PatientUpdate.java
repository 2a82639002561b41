package com.acme.encryption;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.EncryptedUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Patient}: {@code u -> u.ward().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PatientUpdate extends UpdateBuilder<Patient, PatientUpdate, PatientAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    PatientUpdate(PatientKey key) {
        super(PatientSchema.INSTANCE, key, PatientAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param patient the item, which has its key
     */
    PatientUpdate(Patient patient) {
        this(PatientSchema.INSTANCE.key(EntityKey.requiredItem("patients", patient)));
    }

    /**
     * Attribute {@code ward}, from {@link Patient#ward()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, PatientUpdate> ward() {
        return ValueUpdate.of("ward", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code insuranceNumber}, from {@link Patient#insuranceNumber()}.
     *
     * @return what can be done to it
     */
    public EncryptedUpdate<String, PatientUpdate> insuranceNumber() {
        return EncryptedUpdate.of("insuranceNumber", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code debt}, from {@link Patient#debt()}.
     *
     * @return what can be done to it
     */
    public EncryptedUpdate<BigDecimal, PatientUpdate> debt() {
        return EncryptedUpdate.of("debt", BigDecimalCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code allergies}, from {@link Patient#allergies()}.
     *
     * @return what can be done to it
     */
    public EncryptedUpdate<Set<String>, PatientUpdate> allergies() {
        return EncryptedUpdate.of("allergies", PatientSchema.STRING_SET, this);
    }

    /**
     * Attribute {@code visits}, from {@link Patient#visits()}.
     *
     * @return what can be done to it
     */
    public EncryptedUpdate<List<Patient.Visit>, PatientUpdate> visits() {
        return EncryptedUpdate.of("visits", ListCodec.of(Patient_VisitCodec.INSTANCE), this);
    }

    /**
     * Attribute {@code addr}, from {@link Patient#address()}.
     *
     * @return what can be done to it
     */
    public EncryptedUpdate<Patient.Address, PatientUpdate> address() {
        return EncryptedUpdate.of("addr", Patient_AddressCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code phone}, from {@link Patient.Contact#phone()}.
     *
     * @return what can be done to it
     */
    public EncryptedUpdate<String, PatientUpdate> contactPhone() {
        return EncryptedUpdate.of("phone", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code language}, from {@link Patient.Contact#language()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, PatientUpdate> contactLanguage() {
        return ValueUpdate.of("language", StringCodec.INSTANCE, this);
    }
}
