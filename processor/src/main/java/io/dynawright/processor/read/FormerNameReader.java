package io.dynawright.processor.read;

import io.dynawright.processor.declare.Written;
import java.util.List;
import java.util.stream.Stream;

/** Reads what something was called before. */
final class FormerNameReader {

    private FormerNameReader() {}

    /** What a class or a constant says of itself; it need not say anything. */
    static List<Written<String>> read(Member member) {
        return member.annotation(Ours.FORMER_NAME).stream()
                .flatMap(FormerNameReader::texts)
                .toList();
    }

    /** The texts in the annotation: where it has none, an empty one, so that somebody notices. */
    static Stream<Written<String>> texts(AnnotationView annotation) {
        List<Written<String>> texts = annotation.texts("value");
        return texts.isEmpty() ? Stream.of(new Written<>("", annotation.spot())) : texts.stream();
    }
}
