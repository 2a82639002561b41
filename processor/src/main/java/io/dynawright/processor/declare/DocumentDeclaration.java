package io.dynawright.processor.declare;

/** One class with {@code @Document}, as written. */
public record DocumentDeclaration(
        EntityDeclaration entity, Structure structure, Surroundings surroundings, CodecCatalogue codecs)
        implements Declaration {}
