package io.dynawright.processor.model;

import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Surroundings;
import io.dynawright.processor.declare.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One view, checked.
 *
 * @param codec reads it, and the views that it is a part of
 * @param query what tells queries of it; a part of a document is only ever a part of other views
 * @param source the class of which it is a part
 * @param paths what it fetches, each from the outside inwards, by the names in DynamoDB
 */
public record ViewModel(
        JavaType.Declared codec,
        Optional<JavaType.Declared> query,
        JavaType.Declared source,
        Layout layout,
        List<List<String>> paths,
        Visibility visibility,
        Surroundings surroundings)
        implements Model {

    /** Copies the paths. */
    public ViewModel {
        paths = List.copyOf(paths);
    }

    @Override
    public List<JavaType.Declared> generated() {
        return Stream.concat(Stream.of(codec), query.stream()).toList();
    }

    @Override
    public JavaType.Declared storing() {
        return codec;
    }

    @Override
    public Changes changes() {
        return Changes.of(layout, List.of());
    }
}
