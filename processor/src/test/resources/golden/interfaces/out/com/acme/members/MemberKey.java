package com.acme.members;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Member}: {@code pk} and {@code fullName} of table
 * {@code members}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class MemberKey implements EntityKey<Member> {
    /**
     * The partition key.
     */
    private final String id;

    /**
     * The sort key.
     */
    private final String name;

    /**
     * A key of checked values.
     *
     * @param id {@code pk}
     * @param name {@code fullName}
     */
    private MemberKey(String id, String name) {
        this.id = id;
        this.name = name;
    }

    /**
     * The key with these values.
     *
     * @param id {@code pk}
     * @param name {@code fullName}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static MemberKey of(String id, String name) {
        return new MemberKey(EntityKey.required("members", "pk", id),
                EntityKey.required("members", "fullName", name));
    }

    /**
     * The partition key, from {@link Member#id()}.
     *
     * @return {@code pk}
     */
    public String id() {
        return id;
    }

    /**
     * The sort key, from {@link Member#getName()}.
     *
     * @return {@code fullName}
     */
    public String name() {
        return name;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("pk", id, StringCodec.INSTANCE);
        out.attribute("fullName", name, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MemberKey that
                && id.equals(that.id)
                && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name);
    }

    @Override
    public String toString() {
        return "MemberKey[id=" + id + ", name=" + name + "]";
    }
}
