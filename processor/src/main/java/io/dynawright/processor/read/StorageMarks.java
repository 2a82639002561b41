package io.dynawright.processor.read;

import io.dynawright.processor.declare.Fault;
import io.dynawright.processor.declare.Form;
import io.dynawright.processor.declare.Storing;
import io.dynawright.processor.declare.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What the annotations of one attribute say of how its values are stored.
 *
 * @param ours Dynawright's annotations
 */
record StorageMarks(List<AnnotationView> ours, ElementSpot spot) {

    private static final String AS = "@Attribute(as)";
    private static final String DYNAMIC = "@Dynamic";

    private Stream<AnnotationView> all(String annotation) {
        return ours.stream().filter(view -> view.name().equals(annotation));
    }

    Form.As as() {
        return all(Ours.ATTRIBUTE)
                .flatMap(view -> view.constant("as").stream())
                .findFirst()
                .map(Form.As::valueOf)
                .orElse(Form.As.DEFAULT);
    }

    /** The class given as a codec; {@code void}, the default, is none. */
    Optional<Written<TypeMirror>> codec() {
        return all(Ours.ATTRIBUTE)
                .flatMap(view -> view.type("codec").stream())
                .filter(codec -> codec.value().getKind() != TypeKind.VOID)
                .findFirst();
    }

    /** The time zone that is named. */
    Optional<Written<String>> zone() {
        return all(Ours.ATTRIBUTE)
                .flatMap(view -> view.textUnlessEmpty("zone").stream())
                .findFirst();
    }

    boolean isJson() {
        return all(Ours.JSON).findFirst().isPresent();
    }

    boolean isTimeToLive() {
        return all(Ours.TIME_TO_LIVE).findFirst().isPresent();
    }

    Optional<AnnotationView> dynamic() {
        return all(Ours.DYNAMIC).findFirst();
    }

    /** What is wrong if more is said than can be true. Only {@code as} may be said of the other types in a dynamic one. */
    Optional<Storing> contradiction() {
        List<Written<String>> said = new ArrayList<>();
        codec().ifPresent(codec -> said.add(new Written<>("@Attribute(codec)", codec.spot())));
        if (as() != Form.As.DEFAULT) {
            said.add(new Written<>(AS, spot));
        }
        all(Ours.JSON).findFirst().ifPresent(json -> said.add(new Written<>("@Json", json.spot())));
        dynamic().ifPresent(dynamic -> said.add(new Written<>(DYNAMIC, dynamic.spot())));
        List<String> marks = said.stream().map(Written::value).toList();
        return marks.size() < 2 || marks.equals(List.of(AS, DYNAMIC))
                ? Optional.empty()
                : Optional.of(new Storing.Faulty(
                        new Fault.Contradiction(marks),
                        Optional.of(said.get(said.size() - 1).spot())));
    }
}
