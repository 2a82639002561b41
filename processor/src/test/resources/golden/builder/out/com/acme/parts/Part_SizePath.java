package com.acme.parts;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.expression.DocumentPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.Path;
import javax.annotation.processing.Generated;

/**
 * A stored {@link Part.Size} and its attributes, to write conditions with.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Part_SizePath extends DocumentPath<Part.Size> {
    /**
     * The document that stands there.
     *
     * @param path where it stands
     */
    public Part_SizePath(Path path) {
        super(path, Part_SizeCodec.INSTANCE);
    }

    /**
     * Attribute {@code height}, from {@link Part.Size#height()}.
     *
     * @return its path
     */
    public NumberPath<Integer> height() {
        return NumberPath.of(under("height"), IntegerCodec.INSTANCE);
    }
}
