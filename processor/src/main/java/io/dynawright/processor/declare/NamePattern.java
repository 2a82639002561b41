package io.dynawright.processor.declare;

/** How a generated type is called: its name, with a star in the place of the entity's. */
public record NamePattern(String text) {

    private static final String STAR = "*";

    /** Whether it has a star, without which it would name the type of every entity. */
    public boolean hasStar() {
        return text.contains(STAR);
    }

    /** Whether it has one star and no other. */
    public boolean hasOneStar() {
        return hasStar() && text.indexOf(STAR) == text.lastIndexOf(STAR);
    }

    /** The name for an entity that is called so. */
    public String nameFor(String entity) {
        return text.replace(STAR, entity);
    }
}
