package com.acme.encryption;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.DocumentPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * A stored {@link Patient.Visit} and its attributes, to write conditions with.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Patient_VisitPath extends DocumentPath<Patient.Visit> {
    /**
     * The document that stands there.
     *
     * @param path where it stands
     */
    public Patient_VisitPath(Path path) {
        super(path, Patient_VisitCodec.INSTANCE);
    }

    /**
     * Attribute {@code reason}, from {@link Patient.Visit#reason()}.
     *
     * @return its path
     */
    public TextPath<String> reason() {
        return TextPath.of(under("reason"), StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code minutes}, from {@link Patient.Visit#minutes()}.
     *
     * @return its path
     */
    public NumberPath<Integer> minutes() {
        return NumberPath.of(under("minutes"), IntegerCodec.INSTANCE);
    }
}
