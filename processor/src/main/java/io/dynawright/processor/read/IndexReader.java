package io.dynawright.processor.read;

import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.ProjectionDeclaration;
import io.dynawright.processor.declare.ProjectionDeclaration.Kind;
import io.dynawright.processor.declare.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code @Index} and {@code @LocalIndex}, alone or repeated. */
final class IndexReader {

    private IndexReader() {}

    static List<IndexDeclaration> read(Member entity) {
        List<IndexDeclaration> indexes = new ArrayList<>();
        for (AnnotationView view : entity.annotations()) {
            switch (view.name()) {
                case Ours.INDEX -> indexes.add(global(view));
                case Ours.LOCAL_INDEX -> indexes.add(local(view));
                case Ours.INDEXES -> nested(view).map(IndexReader::global).forEach(indexes::add);
                case Ours.LOCAL_INDEXES -> nested(view).map(IndexReader::local).forEach(indexes::add);
                default -> {}
            }
        }
        return indexes;
    }

    private static Stream<AnnotationView> nested(AnnotationView container) {
        return container.nested("value").stream();
    }

    private static IndexDeclaration global(AnnotationView view) {
        return new IndexDeclaration.Global(
                name(view),
                attributes(view, "partitionKey"),
                attributes(view, "sortKey"),
                projection(view),
                view.textUnlessEmpty("method"),
                SettingsReader.capacity(view.annotation("settings"), view.spot()),
                view.spot());
    }

    private static IndexDeclaration local(AnnotationView view) {
        return new IndexDeclaration.Local(
                name(view),
                view.textUnlessEmpty("sortKey"),
                projection(view),
                view.textUnlessEmpty("method"),
                view.spot());
    }

    /** An empty text alone says the same as none. */
    private static List<Written<String>> attributes(AnnotationView view, String element) {
        List<Written<String>> names = view.texts(element);
        return names.size() == 1 && names.get(0).value().isEmpty() ? List.of() : names;
    }

    private static ProjectionDeclaration projection(AnnotationView view) {
        Optional<Written<Kind>> kind = view.constant("projection")
                .map(constant -> new Written<>(Kind.valueOf(constant), view.spotOf("projection")));
        return new ProjectionDeclaration(kind, view.texts("include"));
    }

    /** Without a name, which javac complains of too, it is as if an empty one were written. */
    private static Written<String> name(AnnotationView view) {
        return view.text("name").orElseGet(() -> new Written<>("", view.spot()));
    }
}
