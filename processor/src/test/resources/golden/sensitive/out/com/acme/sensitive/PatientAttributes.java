package com.acme.sensitive;

import io.dynawright.codec.ArrayCodec;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.MapCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.EncryptedPath;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.MapPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Patient}, to write conditions with:
 * {@code it -> it.insuranceNumber().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PatientAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final PatientAttributes INSTANCE = new PatientAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private PatientAttributes() {
    }

    /**
     * Attribute {@code insuranceNumber}, from {@link Patient#insuranceNumber()}.
     *
     * @return its path
     */
    public TextPath<String> insuranceNumber() {
        return TextPath.of("insuranceNumber", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code ward}, from {@link Patient#ward()}.
     *
     * @return its path
     */
    public TextPath<String> ward() {
        return TextPath.of("ward", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code name}, from {@link Patient#name()}.
     *
     * @return its path
     */
    public TextPath<String> name() {
        return TextPath.of("name", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code diagnosis}, from {@link Patient#diagnosis()}.
     *
     * @return its path
     */
    public EncryptedPath diagnosis() {
        return EncryptedPath.of("diagnosis");
    }

    /**
     * Attribute {@code home}, from {@link Patient#home()}.
     *
     * @return its path
     */
    public AddressPath home() {
        return new AddressPath(Path.of("home"));
    }

    /**
     * Attribute {@code visits}, from {@link Patient#visits()}.
     *
     * @return its path
     */
    public ListPath<List<Visit>, Visit, VisitPath> visits() {
        return ListPath.of("visits", ListCodec.of(VisitCodec.INSTANCE), VisitCodec.INSTANCE,
                VisitPath::new);
    }

    /**
     * Attribute {@code contacts}, from {@link Patient#contacts()}.
     *
     * @return its path
     */
    public MapPath<Map<String, List<Contact>>, String, ListPath<List<Contact>, Contact, ContactPath>> contacts() {
        return MapPath.of("contacts",
                MapCodec.of(StringCodec.INSTANCE, ListCodec.of(ContactCodec.INSTANCE)),
                StringCodec.INSTANCE, path -> ListPath.of(path, ListCodec.of(ContactCodec.INSTANCE),
                ContactCodec.INSTANCE, ContactPath::new));
    }

    /**
     * Attribute {@code events}, from {@link Patient#events()}.
     *
     * @return its path
     */
    public ListPath<Event[], Event, EventPath> events() {
        return ListPath.of("events", ArrayCodec.of(EventCodec.INSTANCE, new Event[0]),
                EventCodec.INSTANCE, EventPath::new);
    }

    /**
     * Attribute {@code billing_iban}, from {@link Billing#iban()}.
     *
     * @return its path
     */
    public TextPath<String> billingIban() {
        return TextPath.of("billing_iban", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code billing_currency}, from {@link Billing#currency()}.
     *
     * @return its path
     */
    public TextPath<String> billingCurrency() {
        return TextPath.of("billing_currency", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code reference}, from {@link Patient#reference()}.
     *
     * @return its path
     */
    public TextPath<String> reference() {
        return TextPath.of("reference", StringCodec.INSTANCE);
    }
}
