package io.dynawright.processor.declare;

import java.util.Optional;

/** One class with {@code @Document}, as written. */
public record DocumentDeclaration(
        EntityDeclaration entity,
        Structure structure,
        Surroundings surroundings,
        CodecCatalogue codecs,
        Optional<VariantsDeclaration> variants)
        implements Declaration {}
