package io.dynawright.processor.read;

import io.dynawright.processor.problem.Spot;
import java.util.List;

/** Types that an entity needs do not exist, or do not exist yet: another processor may write them. */
public final class MissingTypeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Missing> missing;

    private MissingTypeException(List<Missing> missing) {
        super(missing.toString());
        this.missing = List.copyOf(missing);
    }

    /**
     * One type that does not exist.
     *
     * @param type its name as the source writes it
     * @param use what needs it, for instance {@code attribute "lines"}
     * @param spot where it is needed
     */
    public record Missing(String type, String use, Spot spot) {}

    static MissingTypeException of(String type, String use, Spot spot) {
        return new MissingTypeException(List.of(new Missing(type, use, spot)));
    }

    static MissingTypeException all(List<Missing> missing) {
        return new MissingTypeException(missing);
    }

    /** The entity is so wrong that javac could not make what it should have: its own message says it all. */
    static MissingTypeException toldByJavac() {
        return new MissingTypeException(List.of());
    }

    /** All of them, in the order of the source. */
    public List<Missing> missing() {
        return missing;
    }
}
