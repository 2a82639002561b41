package io.dynawright.processor.declare;

/** What is generated for a table, in the order in which it is written. */
public enum Artefact {
    SCHEMA("schema", "*Schema"),
    KEY("key", "*Key"),
    ATTRIBUTES("attributes", "*Attributes"),
    QUERY("query", "*Query"),
    UPDATE("update", "*Update"),
    OPERATIONS("operations", "*Operations"),
    REPOSITORY("repository", "*Repository"),
    ASYNC_REPOSITORY("asyncRepository", "*AsyncRepository");

    private final String text;
    private final String usual;

    Artefact(String text, String usual) {
        this.text = text;
        this.usual = usual;
    }

    /** The word for it: the element of {@code @GeneratedNames} that names it. */
    public String text() {
        return text;
    }

    /** How it is called if nobody says anything else. */
    public NamePattern usual() {
        return new NamePattern(usual);
    }
}
