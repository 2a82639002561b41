package io.dynawright.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the enhanced client's extensions take care of, in Dynawright's words.
 *
 * @param marks all annotations of one property
 */
record EnhancedLifecycle(List<AnnotationView> marks) {

    /** Each element of the annotation for versions, and the value that Dynawright's versions have. */
    private static final Map<String, String> VERSIONS = Map.of("startAt", "0", "incrementBy", "1");

    /** The annotation of ours, if there is one that does the same. */
    Optional<AnnotationView.Meaning> meaning(AnnotationView mark) {
        return switch (mark.name()) {
            case Enhanced.VERSION -> countsAsWeDo(mark) ? taken(Ours.VERSION) : Optional.empty();
            case Enhanced.TIMESTAMP ->
                taken(ours(Ours.CREATED_AT, Ours.UPDATED_AT)
                        .orElse(isWrittenOnce() ? Ours.CREATED_AT : Ours.UPDATED_AT));
            case Enhanced.UUID ->
                isWrittenOnce() || ours(Ours.AUTO_ID).isPresent() ? taken(Ours.AUTO_ID) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether it only says more of another one, which has a meaning. */
    boolean isHeeded(AnnotationView mark) {
        return mark.name().equals(Enhanced.UPDATE_BEHAVIOR)
                && marks.stream().anyMatch(other -> meaning(other).isPresent());
    }

    private static boolean countsAsWeDo(AnnotationView mark) {
        return VERSIONS.entrySet().stream()
                .allMatch(each -> mark.text(each.getKey())
                        .filter(text -> !text.value().equals(each.getValue()))
                        .isEmpty());
    }

    private boolean isWrittenOnce() {
        return marks.stream()
                .filter(mark -> mark.name().equals(Enhanced.UPDATE_BEHAVIOR))
                .anyMatch(mark -> mark.constant("value").equals(Optional.of("WRITE_IF_NOT_EXISTS")));
    }

    private Optional<String> ours(String... names) {
        return Stream.of(names)
                .filter(name -> marks.stream().anyMatch(mark -> mark.name().equals(name)))
                .findFirst();
    }

    private static Optional<AnnotationView.Meaning> taken(String annotation) {
        return Optional.of(new AnnotationView.Meaning(annotation, Map.of()));
    }
}
