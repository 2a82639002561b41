package com.acme.sensitive;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.DocumentPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * A stored {@link Address} and its attributes, to write conditions with.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class AddressPath extends DocumentPath<Address> {
    /**
     * The document that stands there.
     *
     * @param path where it stands
     */
    public AddressPath(Path path) {
        super(path, AddressCodec.INSTANCE);
    }

    /**
     * Attribute {@code street}, from {@link Address#street()}.
     *
     * @return its path
     */
    public TextPath<String> street() {
        return TextPath.of(under("street"), StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code city}, from {@link Address#city()}.
     *
     * @return its path
     */
    public TextPath<String> city() {
        return TextPath.of(under("city"), StringCodec.INSTANCE);
    }
}
