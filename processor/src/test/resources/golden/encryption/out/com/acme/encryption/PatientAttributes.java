package com.acme.encryption;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.EncryptedPath;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Patient}, to write conditions with:
 * {@code it -> it.clinic().exists()}.
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
     * Attribute {@code clinic}, from {@link Patient#clinic()}.
     *
     * @return its path
     */
    public TextPath<String> clinic() {
        return TextPath.of("clinic", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code id}, from {@link Patient#id()}.
     *
     * @return its path
     */
    public TextPath<String> id() {
        return TextPath.of("id", StringCodec.INSTANCE);
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
     * Attribute {@code insuranceNumber}, from {@link Patient#insuranceNumber()}.
     *
     * @return its path
     */
    public EncryptedPath insuranceNumber() {
        return EncryptedPath.of("insuranceNumber");
    }

    /**
     * Attribute {@code debt}, from {@link Patient#debt()}.
     *
     * @return its path
     */
    public EncryptedPath debt() {
        return EncryptedPath.of("debt");
    }

    /**
     * Attribute {@code allergies}, from {@link Patient#allergies()}.
     *
     * @return its path
     */
    public EncryptedPath allergies() {
        return EncryptedPath.of("allergies");
    }

    /**
     * Attribute {@code visits}, from {@link Patient#visits()}.
     *
     * @return its path
     */
    public EncryptedPath visits() {
        return EncryptedPath.of("visits");
    }

    /**
     * Attribute {@code addr}, from {@link Patient#address()}.
     *
     * @return its path
     */
    public EncryptedPath address() {
        return EncryptedPath.of("addr");
    }

    /**
     * Attribute {@code phone}, from {@link Patient.Contact#phone()}.
     *
     * @return its path
     */
    public EncryptedPath contactPhone() {
        return EncryptedPath.of("phone");
    }

    /**
     * Attribute {@code language}, from {@link Patient.Contact#language()}.
     *
     * @return its path
     */
    public TextPath<String> contactLanguage() {
        return TextPath.of("language", StringCodec.INSTANCE);
    }
}
