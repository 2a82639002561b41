package io.dynawright.processor.read;

import io.dynawright.processor.declare.CheckedValue;
import io.dynawright.processor.declare.CheckedValue.Element;
import io.dynawright.processor.declare.CheckedValue.Place;
import io.dynawright.processor.declare.ConstraintDeclaration;
import io.dynawright.processor.declare.Family;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.problem.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what constraints say of the values of a type, and of what these hold. */
record CheckedValueReader(FamilyReader families) {

    private static final Map<String, String> OPTIONAL_NUMBERS =
            Map.of("OptionalInt", "Integer", "OptionalLong", "Long", "OptionalDouble", "Double");

    /**
     * What is said of a type.
     *
     * @param places where it is written: on the field and on the getter, which can each say something
     */
    CheckedValue read(JavaType type, List<Annotated> places) {
        List<AnnotationView> marks =
                places.stream().flatMap(place -> place.marks().stream()).toList();
        Optional<Spot> valid = marks.stream()
                .filter(mark -> mark.name().equals(ConstraintReader.VALID))
                .<Spot>map(AnnotationView::spot)
                .findFirst();
        List<ConstraintDeclaration> constraints = constraints(marks);
        if (type instanceof JavaType.Declared declared && numberIn(declared).isPresent()) {
            return ofOptionalNumber(declared, constraints, valid);
        }
        return cascading(new CheckedValue(type, families.read(type), constraints, valid, elements(type, places)));
    }

    /** Each once, though a record's annotations stand on its field and on its accessor. */
    private static List<ConstraintDeclaration> constraints(List<AnnotationView> marks) {
        List<ConstraintDeclaration> constraints = new ArrayList<>();
        marks.stream().flatMap(mark -> ConstraintReader.read(mark).stream()).forEach(constraint -> {
            if (constraints.stream().noneMatch(constraint::saysTheSameAs)) {
                constraints.add(constraint);
            }
        });
        return constraints;
    }

    private static Optional<JavaType> numberIn(JavaType.Declared type) {
        return type.packageName().equals("java.util")
                ? Optional.ofNullable(OPTIONAL_NUMBERS.get(type.simpleName()))
                        .map(name -> JavaType.Declared.of("java.lang", name))
                : Optional.empty();
    }

    /** What is said of such a type is meant for the number. */
    private CheckedValue ofOptionalNumber(
            JavaType.Declared type, List<ConstraintDeclaration> constraints, Optional<Spot> valid) {
        JavaType number = numberIn(type).orElseThrow();
        CheckedValue inner = new CheckedValue(number, families.read(number), constraints, Optional.empty(), List.of());
        return new CheckedValue(
                type,
                Family.OTHER,
                List.of(),
                valid,
                inner.isFree() ? List.of() : List.of(new Element(Place.OPTIONAL_NUMBER, inner)));
    }

    private List<Element> elements(JavaType type, List<Annotated> places) {
        List<Element> elements = new ArrayList<>();
        if (type instanceof JavaType.Declared declared) {
            for (int i = 0; i < declared.arguments().size(); i++) {
                int index = i;
                List<Annotated> inner = places.stream()
                        .flatMap(place -> place.argument(index).stream())
                        .toList();
                CheckedValue value = read(declared.arguments().get(i), inner);
                if (!value.isFree()) {
                    elements.add(new Element(place(declared, i), value));
                }
            }
        }
        return elements;
    }

    /** Where values of this type keep what is of the type argument with this number. */
    private Place place(JavaType.Declared type, int argument) {
        int arguments = type.arguments().size();
        if (type.qualifiedName().equals("java.util.Optional")) {
            return Place.OPTIONAL;
        }
        return switch (families.read(type)) {
            case COLLECTION -> arguments == 1 ? (families.isList(type) ? Place.INDEX : Place.ITERATION) : Place.UNKNOWN;
            case MAP -> arguments == 2 ? (argument == 0 ? Place.KEY : Place.VALUE) : Place.UNKNOWN;
            default -> Place.UNKNOWN;
        };
    }

    /** {@code @Valid} on a collection is meant for its elements, and on a map for its values. */
    private CheckedValue cascading(CheckedValue value) {
        Optional<Element> held = value.valid()
                .flatMap(spot -> held(value.type())
                        .map(type -> new Element(
                                type.place(),
                                new CheckedValue(
                                        type.value().type(),
                                        Family.DOCUMENT,
                                        List.of(),
                                        Optional.of(spot),
                                        List.of()))));
        if (held.isEmpty()) {
            return value;
        }
        List<Element> elements = new ArrayList<>();
        value.elements().stream()
                .filter(element -> element.place() != held.get().place())
                .forEach(elements::add);
        elements.add(value.elements().stream()
                .filter(element -> element.place() == held.get().place())
                .findFirst()
                .map(element -> new Element(
                        element.place(),
                        withValid(element.value(), held.get().value().valid())))
                .orElseGet(held::get));
        return new CheckedValue(value.type(), value.family(), value.constraints(), Optional.empty(), elements);
    }

    private static CheckedValue withValid(CheckedValue value, Optional<Spot> valid) {
        return new CheckedValue(value.type(), value.family(), value.constraints(), valid, value.elements());
    }

    /** The documents that values of this type hold. */
    private Optional<Element> held(JavaType type) {
        if (type instanceof JavaType.Array array) {
            return document(Place.INDEX, array.component());
        }
        if (type instanceof JavaType.Declared declared && !declared.arguments().isEmpty()) {
            int last = declared.arguments().size() - 1;
            return document(place(declared, last), declared.arguments().get(last));
        }
        return Optional.empty();
    }

    private Optional<Element> document(Place place, JavaType type) {
        return place != Place.UNKNOWN && families.read(type) == Family.DOCUMENT
                ? Optional.of(new Element(
                        place, new CheckedValue(type, Family.DOCUMENT, List.of(), Optional.empty(), List.of())))
                : Optional.empty();
    }
}
