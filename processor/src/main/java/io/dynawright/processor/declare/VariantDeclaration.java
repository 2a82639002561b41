package io.dynawright.processor.declare;

import java.util.List;

/**
 * A class that a sealed type permits, as written.
 *
 * @param value what it is stored under in the attribute that tells the classes apart
 * @param formerValues what it was stored under before, the latest first
 */
public record VariantDeclaration(
        EntityDeclaration entity,
        Written<String> value,
        List<Written<String>> formerValues,
        Structure structure,
        Surroundings surroundings,
        CodecCatalogue codecs)
        implements Declaration {

    public VariantDeclaration {
        formerValues = List.copyOf(formerValues);
    }
}
