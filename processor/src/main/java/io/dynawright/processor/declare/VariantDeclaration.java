package io.dynawright.processor.declare;

/**
 * A class that a sealed type permits, as written.
 *
 * @param value what it is stored under in the attribute that tells the classes apart
 */
public record VariantDeclaration(
        EntityDeclaration entity,
        Written<String> value,
        Structure structure,
        Surroundings surroundings,
        CodecCatalogue codecs)
        implements Declaration {}
