package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.ClassName;
import io.dynawright.processor.emit.Javadocs;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an operation does, in the words of its Javadoc. Immutable.
 *
 * @param summary the first sentence
 * @param details further paragraphs
 * @param returns what it gives
 * @param refused the exceptions that keep this operation in particular from being made
 * @param thrown those that tell how it failed in particular
 */
record Description(String summary, List<String> details, String returns, List<Thrown> refused, List<Thrown> thrown) {

    /** An exception, and what it is thrown for, beginning with "if". */
    record Thrown(ClassName exception, String condition) {}

    static Description of(String summary, String returns) {
        return new Description(summary, List.of(), returns, List.of(), List.of());
    }

    Description summarized(String other) {
        return new Description(other, details, returns, refused, thrown);
    }

    Description returning(String other) {
        return new Description(summary, details, other, refused, thrown);
    }

    Description paragraph(String text) {
        return new Description(summary, with(details, text), returns, refused, thrown);
    }

    /** The same of what tells by its result. */
    Description throwingNothing() {
        return new Description(summary, details, returns, refused, List.of());
    }

    Description throwing(ClassName exception, String condition) {
        return new Description(summary, details, returns, refused, with(thrown, new Thrown(exception, condition)));
    }

    /** With an exception that comes before anything is run. */
    Description refusing(ClassName exception, String condition) {
        return new Description(summary, details, returns, with(refused, new Thrown(exception, condition)), thrown);
    }

    /** The same exceptions as those by which a future fails, in sentences; empty if there are none. */
    String failures() {
        return IntStream.range(0, thrown.size())
                .mapToObj(i -> (i == 0 ? "The future fails with " : "It fails with ")
                        + Javadocs.link(thrown.get(i).exception()) + " "
                        + thrown.get(i).condition() + ".")
                .collect(Collectors.joining(" "));
    }

    private static <E> List<E> with(List<E> list, E element) {
        return Stream.concat(list.stream(), Stream.of(element)).toList();
    }
}
