package com.acme.encryption;

import io.dynawright.annotation.View;
import org.jspecify.annotations.Nullable;

/** What a reception shows of a patient. */
@View(of = Patient.class)
public record PatientCard(String ward, String insuranceNumber, @Nullable City address) {

    @View(of = Patient.Address.class)
    public record City(String city) {}
}
