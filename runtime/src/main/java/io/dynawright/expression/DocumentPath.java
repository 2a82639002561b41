package io.dynawright.expression;

import io.dynawright.codec.Codec;

/**
 * The path of a nested document. Generated for every {@code @Document}, with an accessor for each of its attributes:
 * {@code it.address().city().eq("Bern")}. Where the document is absent, so are its attributes.
 *
 * @param <V> the document
 */
public abstract class DocumentPath<V> extends SizedPath<V, DocumentPath<V>> {

    /** For generated code: the path of the document that stands there. */
    protected DocumentPath(Path path, Codec<V> codec) {
        super(path, codec);
    }

    /** For generated code: where the document has its attribute of this name. */
    protected final Path under(String attribute) {
        return path().entry(attribute);
    }
}
