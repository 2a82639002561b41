package io.dynawright.operation;

import io.dynawright.codec.MapItemReader;
import io.dynawright.error.ConversionException;
import io.dynawright.expression.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What items are read as.
 *
 * @param projected what is fetched of each; empty for all of it
 * @param decode reads what was fetched of an item
 */
record Reading<R>(List<Path> projected, Function<Map<String, AttributeValue>, R> decode) {

    /** The whole entity. */
    static <T> Reading<T> entity(Subject<T> subject) {
        return new Reading<>(List.of(), item -> Items.decode(subject, item));
    }

    /** What the view fetches. */
    static <T, R> Reading<R> view(Subject<T> subject, View<T, R> view) {
        return new Reading<>(view.paths(), item -> read(subject, view, item));
    }

    private static <T, R> R read(Subject<T> subject, View<T, R> view, Map<String, AttributeValue> item) {
        try {
            return view.read(new MapItemReader(item));
        } catch (ConversionException e) {
            throw e.in(subject.target(item));
        }
    }
}
