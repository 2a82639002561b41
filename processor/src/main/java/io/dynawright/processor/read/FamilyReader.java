package io.dynawright.processor.read;

import io.dynawright.processor.declare.EntityDeclaration.Role;
import io.dynawright.processor.declare.Family;
import io.dynawright.processor.declare.JavaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds out what a type is in the eyes of constraints. */
record FamilyReader(Elements elements, Types types, Vocabulary vocabulary) {

    private static final Set<String> WHOLE = Set.of("Byte", "Short", "Integer", "Long");
    private static final Set<String> FLOATING = Set.of("Float", "Double");

    private static final Map<String, Family> KNOWN = Map.of(
            "java.math.BigDecimal", Family.EXACT,
            "java.math.BigInteger", Family.EXACT,
            "java.lang.Boolean", Family.BOOLEAN);

    private static final Set<String> TIMES = Set.of(
            "Instant",
            "LocalDate",
            "LocalDateTime",
            "LocalTime",
            "MonthDay",
            "OffsetDateTime",
            "OffsetTime",
            "Year",
            "YearMonth",
            "ZonedDateTime");

    /** What supertypes say, the first that fits. */
    private static final List<Map.Entry<String, Family>> SUPERTYPES = List.of(
            Map.entry("java.lang.CharSequence", Family.TEXT),
            Map.entry("java.util.Collection", Family.COLLECTION),
            Map.entry("java.util.Map", Family.MAP),
            Map.entry("java.util.Date", Family.DATE),
            Map.entry("java.util.Calendar", Family.DATE));

    Family read(JavaType type) {
        if (type instanceof JavaType.Array) {
            return Family.ARRAY;
        }
        return type.boxed() instanceof JavaType.Declared declared ? read(declared) : Family.OTHER;
    }

    private Family read(JavaType.Declared type) {
        String name = type.simpleName();
        if (type.packageName().equals("java.lang") && (WHOLE.contains(name) || FLOATING.contains(name))) {
            return WHOLE.contains(name) ? Family.WHOLE : Family.FLOATING;
        }
        if (type.packageName().equals("java.time") && TIMES.contains(name)) {
            return Family.TIME;
        }
        Family known = KNOWN.get(type.qualifiedName());
        return known == null ? ofSupertypes(type) : known;
    }

    private Family ofSupertypes(JavaType.Declared type) {
        TypeElement element = elements.getTypeElement(type.qualifiedName());
        if (element == null) {
            return Family.OTHER;
        }
        return SUPERTYPES.stream()
                .filter(entry -> isA(element, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> isDocument(element) ? Family.DOCUMENT : Family.OTHER);
    }

    private boolean isDocument(TypeElement element) {
        return vocabulary.describe(element).roles().contains(Role.DOCUMENT);
    }

    /** Whether the type's values are lists, whose elements have numbers. */
    boolean isList(JavaType.Declared type) {
        TypeElement element = elements.getTypeElement(type.qualifiedName());
        return element != null && isA(element, "java.util.List");
    }

    private boolean isA(TypeElement type, String supertype) {
        TypeElement found = elements.getTypeElement(supertype);
        return found != null && types.isSubtype(types.erasure(type.asType()), types.erasure(found.asType()));
    }
}
