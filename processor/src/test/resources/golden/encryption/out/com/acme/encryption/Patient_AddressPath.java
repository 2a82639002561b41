package com.acme.encryption;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.DocumentPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * A stored {@link Patient.Address} and its attributes, to write conditions with.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Patient_AddressPath extends DocumentPath<Patient.Address> {
    /**
     * The document that stands there.
     *
     * @param path where it stands
     */
    public Patient_AddressPath(Path path) {
        super(path, Patient_AddressCodec.INSTANCE);
    }

    /**
     * Attribute {@code street}, from {@link Patient.Address#street()}.
     *
     * @return its path
     */
    public TextPath<String> street() {
        return TextPath.of(under("street"), StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code city}, from {@link Patient.Address#city()}.
     *
     * @return its path
     */
    public TextPath<String> city() {
        return TextPath.of(under("city"), StringCodec.INSTANCE);
    }
}
