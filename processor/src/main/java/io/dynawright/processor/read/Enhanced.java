package io.dynawright.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The annotations of the AWS enhanced client, and what they are in Dynawright's words. */
final class Enhanced {

    private static final String CLIENT = "software.amazon.awssdk.enhanced.dynamodb";
    private static final String PACKAGE = CLIENT + ".mapper.annotations.DynamoDb";
    private static final String EXTENSIONS = CLIENT + ".extensions.annotations";

    static final String DEFAULT_PROVIDER = CLIENT + ".DefaultAttributeConverterProvider";

    static final String BEAN = PACKAGE + "Bean";
    static final String IMMUTABLE = PACKAGE + "Immutable";
    static final String PARTITION_KEY = PACKAGE + "PartitionKey";
    static final String IGNORE = PACKAGE + "Ignore";
    static final String SECONDARY_PARTITION_KEY = PACKAGE + "SecondaryPartitionKey";
    static final String SECONDARY_SORT_KEY = PACKAGE + "SecondarySortKey";
    private static final String FLATTEN = PACKAGE + "Flatten";

    private static final Map<String, AnnotationView.Meaning> MEANINGS = Map.of(
            PARTITION_KEY,
            new AnnotationView.Meaning(Ours.PARTITION_KEY, Map.of()),
            PACKAGE + "SortKey",
            new AnnotationView.Meaning(Ours.SORT_KEY, Map.of()),
            PACKAGE + "Attribute",
            new AnnotationView.Meaning(Ours.ATTRIBUTE, Map.of("name", "value")),
            PACKAGE + "ConvertedBy",
            new AnnotationView.Meaning(Ours.ATTRIBUTE, Map.of("codec", "value")),
            FLATTEN,
            new AnnotationView.Meaning(Ours.FLATTEN, Map.of()));

    /** What they change does not change what is read. */
    private static final Set<String> HARMLESS = Set.of(PACKAGE + "IgnoreNulls", PACKAGE + "PreserveEmptyObject");

    private Enhanced() {}

    /** Whether the annotation is one of the client's. */
    static boolean isEnhanced(AnnotationView mark) {
        return mark.name().startsWith(PACKAGE) || mark.packageName().equals(EXTENSIONS);
    }

    /** The annotations in our words, as far as we have some; ours say more than theirs. */
    static List<AnnotationView> translate(List<AnnotationView> marks, TypeMirror type) {
        List<String> ours = marks.stream()
                .filter(AnnotationView::isOurs)
                .map(AnnotationView::name)
                .toList();
        return marks.stream()
                .filter(mark -> !HARMLESS.contains(mark.name()))
                .map(mark -> meaning(mark, type).map(mark::as).orElse(mark))
                .filter(view -> view.meaning().isEmpty() || !ours.contains(view.name()))
                .toList();
    }

    /** A flattened map holds all the attributes that are not declared. */
    private static Optional<AnnotationView.Meaning> meaning(AnnotationView mark, TypeMirror type) {
        return mark.name().equals(FLATTEN) && isMap(type)
                ? Optional.of(new AnnotationView.Meaning(Ours.CATCH_ALL, Map.of()))
                : Optional.ofNullable(MEANINGS.get(mark.name()));
    }

    private static boolean isMap(TypeMirror type) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.util.Map");
    }
}
