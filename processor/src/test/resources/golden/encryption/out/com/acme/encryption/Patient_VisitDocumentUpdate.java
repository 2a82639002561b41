package com.acme.encryption;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.DocumentUpdate;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import javax.annotation.processing.Generated;

/**
 * Changes a stored {@link Patient.Visit}, or attributes of it.
 *
 * @param <S> the update of the item
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Patient_VisitDocumentUpdate<S extends UpdateBuilder<?, S, ?>> extends DocumentUpdate<Patient.Visit, S> {
    /**
     * Collects the changes.
     */
    private final S update;

    /**
     * The changes of the document that stands there.
     *
     * @param path where it stands
     * @param update collects the changes
     */
    public Patient_VisitDocumentUpdate(Path path, S update) {
        super(path, Patient_VisitCodec.INSTANCE, update);
        this.update = update;
    }

    /**
     * Attribute {@code reason}, from {@link Patient.Visit#reason()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> reason() {
        return ValueUpdate.of(under("reason"), StringCodec.INSTANCE, update);
    }

    /**
     * Attribute {@code minutes}, from {@link Patient.Visit#minutes()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, S> minutes() {
        return NumberUpdate.of(under("minutes"), IntegerCodec.INSTANCE, update);
    }
}
