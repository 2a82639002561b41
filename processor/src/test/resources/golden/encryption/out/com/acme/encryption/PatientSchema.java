package com.acme.encryption;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.SetCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.TextSetCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
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
     * Stores {@code Set<String>}.
     */
    static final TextSetCodec<Set<String>> STRING_SET = SetCodec.of(StringCodec.INSTANCE);

    /**
     * There is {@link #INSTANCE}.
     */
    private PatientSchema() {
        super(RuntimeApi.LEVEL_1, Patient.class, "patients");
    }

    @Override
    public Patient read(ItemReader in) {
        String clinic = null;
        String id = null;
        String ward = null;
        String insuranceNumber = null;
        BigDecimal debt = null;
        Set<String> allergies = STRING_SET.absent();
        List<Patient.Visit> visits = null;
        Patient.Address address = null;
        Patient.Contact contact = null;
        boolean hasContact = false;
        String contactPhone = null;
        String contactLanguage = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "clinic" -> clinic = StringCodec.INSTANCE.read(in);
                case "id" -> id = StringCodec.INSTANCE.read(in);
                case "ward" -> ward = StringCodec.INSTANCE.read(in);
                case "insuranceNumber" -> insuranceNumber = StringCodec.INSTANCE.read(in);
                case "debt" -> debt = BigDecimalCodec.INSTANCE.read(in);
                case "allergies" -> allergies = STRING_SET.read(in);
                case "visits" -> visits = ListCodec.of(Patient_VisitCodec.INSTANCE).read(in);
                case "addr" -> address = Patient_AddressCodec.INSTANCE.read(in);
                case "phone" -> {
                    hasContact = true;
                    contactPhone = StringCodec.INSTANCE.read(in);
                }
                case "language" -> {
                    hasContact = true;
                    contactLanguage = StringCodec.INSTANCE.read(in);
                }
                default -> in.skip();
            }
        }
        if (hasContact) {
            contact = new Patient.Contact(contactPhone, contactLanguage);
        }
        return new Patient(clinic, id, ward, insuranceNumber, debt, allergies, visits, address,
                contact);
    }

    @Override
    public void write(Patient patient, ItemWriter out) {
        out.attribute("clinic", patient.clinic(), StringCodec.INSTANCE);
        out.attribute("id", patient.id(), StringCodec.INSTANCE);
        out.attribute("ward", patient.ward(), StringCodec.INSTANCE);
        out.attribute("insuranceNumber", patient.insuranceNumber(), StringCodec.INSTANCE);
        out.attribute("debt", patient.debt(), BigDecimalCodec.INSTANCE);
        out.attribute("allergies", patient.allergies(), STRING_SET);
        out.attribute("visits", patient.visits(), ListCodec.of(Patient_VisitCodec.INSTANCE));
        out.attribute("addr", patient.address(), Patient_AddressCodec.INSTANCE);
        Patient.Contact contact = patient.contact();
        if (contact != null) {
            out.attribute("phone", contact.phone(), StringCodec.INSTANCE);
            out.attribute("language", contact.language(), StringCodec.INSTANCE);
        }
    }

    @Override
    public PatientKey key(Patient patient) {
        return PatientKey.of(patient.clinic(), patient.id());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("patients")
                .attribute("clinic", AttributeType.S)
                .attribute("id", AttributeType.S)
                .attribute("ward", AttributeType.S)
                .attribute("insuranceNumber", AttributeType.S)
                .attribute("debt", AttributeType.N)
                .attribute("allergies", AttributeType.SS)
                .attribute("visits", AttributeType.L)
                .attribute("addr", "address", AttributeType.M)
                .attribute("phone", "contact.phone", AttributeType.S)
                .attribute("language", "contact.language", AttributeType.S)
                .key("clinic", "id")
                .globalIndex("by-ward", List.of("ward"), List.of(), new IndexProjection.Include(List.of("insuranceNumber")))
                .lifecycle(Lifecycle.builder()
                        .encrypted("insuranceNumber", "debt", "allergies", "visits", "addr", "phone")
                        .build())
                .sensitive("insuranceNumber", "debt", "allergies", "visits", "addr", "phone")
                .build();
    }
}
