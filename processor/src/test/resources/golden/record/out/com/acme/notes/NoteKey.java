package com.acme.notes;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Note}: {@code owner} and {@code id} of table {@code notes}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class NoteKey implements EntityKey<Note> {
    /**
     * The partition key.
     */
    private final String owner;

    /**
     * The sort key.
     */
    private final String id;

    /**
     * A key of checked values.
     *
     * @param owner {@code owner}
     * @param id {@code id}
     */
    private NoteKey(String owner, String id) {
        this.owner = owner;
        this.id = id;
    }

    /**
     * The key with these values.
     *
     * @param owner {@code owner}
     * @param id {@code id}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static NoteKey of(String owner, String id) {
        return new NoteKey(EntityKey.required("notes", "owner", owner),
                EntityKey.required("notes", "id", id));
    }

    /**
     * The partition key, from {@link Note#owner()}.
     *
     * @return {@code owner}
     */
    public String owner() {
        return owner;
    }

    /**
     * The sort key, from {@link Note#id()}.
     *
     * @return {@code id}
     */
    public String id() {
        return id;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("owner", owner, StringCodec.INSTANCE);
        out.attribute("id", id, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteKey that
                && owner.equals(that.owner)
                && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(owner, id);
    }

    @Override
    public String toString() {
        return "NoteKey[owner=" + owner + ", id=" + id + "]";
    }
}
