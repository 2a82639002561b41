package io.dynawright.expression;

/** DynamoDB's comparators. */
public enum Comparator {
    /** Equal. */
    EQ("="),
    /** Not equal; also true where the attribute is absent. */
    NE("<>"),
    /** Less than. */
    LT("<"),
    /** Less than or equal. */
    LE("<="),
    /** Greater than. */
    GT(">"),
    /** Greater than or equal. */
    GE(">=");

    private final String symbol;

    Comparator(String symbol) {
        this.symbol = symbol;
    }

    /** As DynamoDB writes it. */
    public String symbol() {
        return symbol;
    }
}
