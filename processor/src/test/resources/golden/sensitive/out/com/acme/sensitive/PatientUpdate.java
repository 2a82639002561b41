package com.acme.sensitive;

import io.dynawright.codec.ArrayCodec;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.MapCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.EncryptedUpdate;
import io.dynawright.operation.ListUpdate;
import io.dynawright.operation.MapUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Patient}: {@code u -> u.name().set(...)}. The
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
     * Attribute {@code name}, from {@link Patient#name()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, PatientUpdate> name() {
        return ValueUpdate.of("name", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code diagnosis}, from {@link Patient#diagnosis()}.
     *
     * @return what can be done to it
     */
    public EncryptedUpdate<String, PatientUpdate> diagnosis() {
        return EncryptedUpdate.of("diagnosis", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code home}, from {@link Patient#home()}.
     *
     * @return what can be done to it
     */
    public AddressDocumentUpdate<PatientUpdate> home() {
        return new AddressDocumentUpdate<>(Path.of("home"), this);
    }

    /**
     * Attribute {@code visits}, from {@link Patient#visits()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<List<Visit>, Visit, VisitDocumentUpdate<PatientUpdate>, PatientUpdate> visits() {
        return ListUpdate.of("visits", ListCodec.of(VisitCodec.INSTANCE), VisitCodec.INSTANCE,
                path -> new VisitDocumentUpdate<>(path, this), this);
    }

    /**
     * Attribute {@code contacts}, from {@link Patient#contacts()}.
     *
     * @return what can be done to it
     */
    public MapUpdate<Map<String, List<Contact>>, String, ListUpdate<List<Contact>, Contact, ContactDocumentUpdate<PatientUpdate>, PatientUpdate>, PatientUpdate> contacts() {
        return MapUpdate.of("contacts",
                MapCodec.of(StringCodec.INSTANCE, ListCodec.of(ContactCodec.INSTANCE)),
                StringCodec.INSTANCE, path -> ListUpdate.of(path,
                ListCodec.of(ContactCodec.INSTANCE), ContactCodec.INSTANCE,
                path2 -> new ContactDocumentUpdate<>(path2, this), this), this);
    }

    /**
     * Attribute {@code events}, from {@link Patient#events()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<Event[], Event, EventDocumentUpdate<PatientUpdate>, PatientUpdate> events() {
        return ListUpdate.of("events", ArrayCodec.of(EventCodec.INSTANCE, new Event[0]),
                EventCodec.INSTANCE, path -> new EventDocumentUpdate<>(path, this), this);
    }

    /**
     * Attribute {@code billing_iban}, from {@link Billing#iban()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, PatientUpdate> billingIban() {
        return ValueUpdate.of("billing_iban", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code billing_currency}, from {@link Billing#currency()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, PatientUpdate> billingCurrency() {
        return ValueUpdate.of("billing_currency", StringCodec.INSTANCE, this);
    }
}
