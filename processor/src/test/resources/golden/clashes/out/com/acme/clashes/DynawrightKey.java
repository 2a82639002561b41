package com.acme.clashes;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Dynawright}: {@code options} and {@code changes} of table
 * {@code clashes}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class DynawrightKey implements EntityKey<Dynawright> {
    /**
     * The partition key.
     */
    private final String options;

    /**
     * The sort key.
     */
    private final String changes;

    /**
     * A key of checked values.
     *
     * @param options {@code options}
     * @param changes {@code changes}
     */
    private DynawrightKey(String options, String changes) {
        this.options = options;
        this.changes = changes;
    }

    /**
     * The key with these values.
     *
     * @param options {@code options}
     * @param changes {@code changes}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static DynawrightKey of(String options, String changes) {
        return new DynawrightKey(EntityKey.required("clashes", "options", options),
                EntityKey.required("clashes", "changes", changes));
    }

    /**
     * The partition key, from {@link Dynawright#options()}.
     *
     * @return {@code options}
     */
    public String options() {
        return options;
    }

    /**
     * The sort key, from {@link Dynawright#changes()}.
     *
     * @return {@code changes}
     */
    public String changes() {
        return changes;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("options", options, StringCodec.INSTANCE);
        out.attribute("changes", changes, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DynawrightKey that
                && options.equals(that.options)
                && changes.equals(that.changes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(options, changes);
    }

    @Override
    public String toString() {
        return "DynawrightKey[options=" + options + ", changes=" + changes + "]";
    }
}
