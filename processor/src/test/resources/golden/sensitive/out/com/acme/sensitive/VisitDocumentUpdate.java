package com.acme.sensitive;

import io.dynawright.codec.ListCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.DocumentUpdate;
import io.dynawright.operation.ListUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Changes a stored {@link Visit}, or attributes of it.
 *
 * @param <S> the update of the item
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class VisitDocumentUpdate<S extends UpdateBuilder<?, S, ?>> extends DocumentUpdate<Visit, S> {
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
    public VisitDocumentUpdate(Path path, S update) {
        super(path, VisitCodec.INSTANCE, update);
        this.update = update;
    }

    /**
     * Attribute {@code ward}, from {@link Visit#ward()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> ward() {
        return ValueUpdate.of(under("ward"), StringCodec.INSTANCE, update);
    }

    /**
     * Attribute {@code earlier}, from {@link Visit#earlier()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<List<Visit>, Visit, VisitDocumentUpdate<S>, S> earlier() {
        return ListUpdate.of(under("earlier"), ListCodec.of(VisitCodec.INSTANCE),
                VisitCodec.INSTANCE, path -> new VisitDocumentUpdate<>(path, update), update);
    }

    /**
     * Attribute {@code reason}, from {@link Visit#reason()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> reason() {
        return ValueUpdate.of(under("reason"), StringCodec.INSTANCE, update);
    }
}
