package com.acme.notes;

import io.dynawright.codec.StringCodec;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Note}: {@code u -> u.text().set(...)}. The attributes
 * of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class NoteUpdate extends UpdateBuilder<Note, NoteUpdate, NoteAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    NoteUpdate(NoteKey key) {
        super(NoteSchema.INSTANCE, key, NoteAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param note the item, which has its key
     */
    NoteUpdate(Note note) {
        this(NoteSchema.INSTANCE.key(EntityKey.requiredItem("notes", note)));
    }

    /**
     * Attribute {@code text}, from {@link Note#text()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, NoteUpdate> text() {
        return ValueUpdate.of("text", StringCodec.INSTANCE, this);
    }
}
