package io.dynawright.codec;

import io.dynawright.validation.Violations;
import org.jspecify.annotations.Nullable;

/**
 * A nested document as a map (M). Generated for every {@code @Document}, as {@code LineCodec}.
 *
 * @param <T> the document
 */
public abstract class DocumentCodec<T> implements StructureCodec<T> {

    /** For generated code. */
    protected DocumentCodec() {}

    @Override
    public final T read(ItemReader in) {
        in.beginMap();
        return readAttributes(in);
    }

    @Override
    public final void write(T value, ItemWriter out) {
        out.beginMap();
        writeAttributes(value, out);
        out.endMap();
    }

    /** Reads the attributes of the map in which the reader stands, to its end. */
    protected abstract T readAttributes(ItemReader in);

    /** Writes the attributes. */
    protected abstract void writeAttributes(T value, ItemWriter out);

    /** For generated code: finds what the document's constraints do not allow. Null is always right. */
    public final void validate(@Nullable T document, Violations violations) {
        if (document != null && violations.begin(document)) {
            check(document, violations);
            violations.end();
        }
    }

    /** For generated code: finds the same in a document that is there. */
    protected void check(T document, Violations violations) {}
}
