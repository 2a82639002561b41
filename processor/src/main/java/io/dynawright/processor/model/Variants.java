package io.dynawright.processor.model;

import io.dynawright.processor.declare.JavaType;
import java.util.List;

/**
 * The classes that are stored in the place of a sealed type.
 *
 * @param discriminator the attribute that says which it is
 * @param attributes those of all classes, each stored name once; an attribute's owner is the sealed type where that
 *     declares the getter
 */
public record Variants(JavaType.Declared type, String discriminator, List<Variant> variants, List<Attribute> attributes)
        implements Layout {

    public Variants {
        variants = List.copyOf(variants);
        attributes = List.copyOf(attributes);
    }

    /**
     * One of the classes.
     *
     * @param value what the discriminator holds for it
     */
    public record Variant(String value, Shape shape) {}
}
