package io.dynawright.config;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How the values of a key are written.
 *
 * @param allowed completes "allowed is …", for a text that is not allowed
 * @param parser gives the value; empty if the text is not allowed
 */
record Format<T>(UnaryOperator<String> allowed, Function<String, Optional<T>> parser) {

    Format(String allowed, Function<String, Optional<T>> parser) {
        this(text -> allowed, parser);
    }

    String allowed(String text) {
        return allowed.apply(text);
    }

    Optional<T> parse(String text) {
        return parser.apply(text);
    }
}
