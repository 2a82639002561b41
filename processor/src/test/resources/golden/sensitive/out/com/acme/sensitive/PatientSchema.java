package com.acme.sensitive;

import io.dynawright.codec.ArrayCodec;
import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.MapCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Patient} as an item of table {@code patients}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("patients", PatientSchema.INSTANCE.encryptedWith(cipher))}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PatientSchema extends EntitySchema<Patient> {
    /**
     * The one instance; it is immutable.
     */
    public static final PatientSchema INSTANCE = new PatientSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private PatientSchema() {
        super(RuntimeApi.LEVEL_1, Patient.class, "patients");
    }

    @Override
    public Patient read(ItemReader in) {
        String insuranceNumber = null;
        String ward = null;
        String name = null;
        String diagnosis = null;
        Address home = null;
        List<Visit> visits = null;
        Map<String, List<Contact>> contacts = null;
        Event[] events = null;
        Billing billing = null;
        boolean hasBilling = false;
        String billingIban = null;
        String billingCurrency = null;
        for (String attribute = in.nextAttribute(); attribute != null; attribute = in.nextAttribute()) {
            switch (attribute) {
                case "insuranceNumber" -> insuranceNumber = StringCodec.INSTANCE.read(in);
                case "ward" -> ward = StringCodec.INSTANCE.read(in);
                case "name" -> name = StringCodec.INSTANCE.read(in);
                case "diagnosis" -> diagnosis = StringCodec.INSTANCE.read(in);
                case "home" -> home = AddressCodec.INSTANCE.read(in);
                case "visits" -> visits = ListCodec.of(VisitCodec.INSTANCE).read(in);
                case "contacts" -> contacts = MapCodec.of(StringCodec.INSTANCE, ListCodec.of(ContactCodec.INSTANCE)).read(in);
                case "events" -> events = ArrayCodec.of(EventCodec.INSTANCE, new Event[0]).read(in);
                case "billing_iban" -> {
                    hasBilling = true;
                    billingIban = StringCodec.INSTANCE.read(in);
                }
                case "billing_currency" -> {
                    hasBilling = true;
                    billingCurrency = StringCodec.INSTANCE.read(in);
                }
                default -> in.skip();
            }
        }
        if (hasBilling) {
            billing = new Billing(billingIban, billingCurrency);
        }
        return new Patient(insuranceNumber, ward, name, diagnosis, home, visits, contacts, events,
                billing);
    }

    @Override
    public void write(Patient patient, ItemWriter out) {
        out.attribute("insuranceNumber", patient.insuranceNumber(), StringCodec.INSTANCE);
        out.attribute("ward", patient.ward(), StringCodec.INSTANCE);
        out.attribute("name", patient.name(), StringCodec.INSTANCE);
        out.attribute("diagnosis", patient.diagnosis(), StringCodec.INSTANCE);
        out.attribute("home", patient.home(), AddressCodec.INSTANCE);
        out.attribute("visits", patient.visits(), ListCodec.of(VisitCodec.INSTANCE));
        out.attribute("contacts", patient.contacts(), MapCodec.of(StringCodec.INSTANCE, ListCodec.of(ContactCodec.INSTANCE)));
        out.attribute("events", patient.events(), ArrayCodec.of(EventCodec.INSTANCE, new Event[0]));
        Billing billing = patient.billing();
        if (billing != null) {
            out.attribute("billing_iban", billing.iban(), StringCodec.INSTANCE);
            out.attribute("billing_currency", billing.currency(), StringCodec.INSTANCE);
        }
        out.attribute("reference", patient.reference(), StringCodec.INSTANCE);
    }

    @Override
    public PatientKey key(Patient patient) {
        return PatientKey.of(patient.insuranceNumber(), patient.ward());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("patients")
                .attribute("insuranceNumber", AttributeType.S)
                .attribute("ward", AttributeType.S)
                .attribute("name", AttributeType.S)
                .attribute("diagnosis", AttributeType.S)
                .attribute("home", AttributeType.M)
                .attribute("visits", AttributeType.L)
                .attribute("contacts", AttributeType.M)
                .attribute("events", AttributeType.L)
                .attribute("billing_iban", "billing.iban", AttributeType.S)
                .attribute("billing_currency", "billing.currency", AttributeType.S)
                .attribute("reference", AttributeType.S)
                .key("insuranceNumber", "ward")
                .globalIndex("by-ward", List.of("ward"), List.of(), new IndexProjection.Include(List.of("name", "visits")))
                .lifecycle(Lifecycle.builder()
                        .encrypted("diagnosis")
                        .build())
                .sensitive("insuranceNumber", "diagnosis", "visits", "contacts", "events", "billing_iban", "reference")
                .build();
    }
}
