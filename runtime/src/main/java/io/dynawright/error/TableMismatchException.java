package io.dynawright.error;

import java.util.List;

/**
 * A table exists, and is not as its entity declares it: its key is another one, say, or an index is missing. Nothing was
 * changed.
 *
 * <p>{@link #context()} adds {@code differences}.
 */
public final class TableMismatchException extends DynawrightException {

    private static final long serialVersionUID = 1L;

    private final String[] differences;

    /**
     * The table of this target is different.
     *
     * @param differences each in words that go on after the table's name, with what to do
     */
    public TableMismatchException(List<String> differences, Target target) {
        super(
                Details.of("The table exists, and is not as its entity declares it: it "
                                + String.join("; it ", differences))
                        .with("differences", String.join("; ", differences)),
                target,
                null);
        this.differences = differences.toArray(String[]::new);
    }

    /** What is different, each in words that go on after the table's name, with what to do. */
    public List<String> differences() {
        return List.of(differences);
    }
}
