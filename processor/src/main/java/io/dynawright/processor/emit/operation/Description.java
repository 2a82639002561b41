package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.ClassName;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an operation does, in the words of its Javadoc. Immutable.
 *
 * @param summary the first sentence
 * @param details further paragraphs
 * @param returns what it gives
 * @param thrown the exceptions that tell of this operation in particular
 */
record Description(String summary, List<String> details, String returns, List<Thrown> thrown) {

    /** An exception, and what it is thrown for, beginning with "if". */
    record Thrown(ClassName exception, String condition) {}

    static Description of(String summary, String returns) {
        return new Description(summary, List.of(), returns, List.of());
    }

    Description summarized(String other) {
        return new Description(other, details, returns, thrown);
    }

    Description returning(String other) {
        return new Description(summary, details, other, thrown);
    }

    Description paragraph(String text) {
        return new Description(summary, with(details, text), returns, thrown);
    }

    /** The same of what tells by its result. */
    Description throwingNothing() {
        return new Description(summary, details, returns, List.of());
    }

    Description throwing(ClassName exception, String condition) {
        return new Description(summary, details, returns, with(thrown, new Thrown(exception, condition)));
    }

    private static <E> List<E> with(List<E> list, E element) {
        return Stream.concat(list.stream(), Stream.of(element)).toList();
    }
}
