package io.dynawright.codec;

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
}
