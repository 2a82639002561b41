package io.dynawright.processor.read;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.CodecCatalogue;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.EntityDeclaration;
import io.dynawright.processor.declare.EntityDeclaration.Role;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Part;
import io.dynawright.processor.declare.PresenceDeclaration;
import io.dynawright.processor.declare.Storing;
import io.dynawright.processor.declare.Structure;
import io.dynawright.processor.declare.Surroundings;
import io.dynawright.processor.declare.ViewDeclaration;
import io.dynawright.processor.declare.ViewDeclaration.Viewed;
import io.dynawright.processor.declare.Written;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads what makes a class a view: of what it is a part, and how that stores the members. */
record ViewReader(TableReader reader, Elements elements, Vocabulary vocabulary) {

    /** What says something of the class and not of how a member is stored. */
    private static final Set<String> ALLOWED = Set.of("Ignore", "Creator", "View");

    ViewDeclaration read(
            TypeElement type,
            EntityDeclaration entity,
            Structure structure,
            Surroundings surroundings,
            CodecCatalogue codecs) {
        Written<TypeMirror> of = of(type);
        InnerViews inner = new InnerViews(elements, this);
        Set<String> cycle = inner.cycle(type);
        Optional<Declaration> source = source(of.value());
        Optional<String> other = source.isPresent() ? Optional.empty() : other(of.value());
        Viewed viewed = new Viewed(viewedType(type), source, inner.of(structure), cycle, of.spot(), other);
        Structure stored = structure.withParts(
                structure.parts().stream().map(part -> stored(viewed, part)).toList());
        return new ViewDeclaration(
                entity, stored, surroundings, codecs, viewed, storedAs(type), marks(type), inner.paths(stored, cycle));
    }

    /** The class of which this view is a part. */
    JavaType viewedType(TypeElement view) {
        Written<TypeMirror> of = of(view);
        return TypeReader.read(of.value(), "@View", (ElementSpot) of.spot());
    }

    /** Another view. */
    ViewDeclaration readView(TypeElement view) {
        return (ViewDeclaration) reader.read(view, Role.VIEW);
    }

    /** What the annotation names; without anything, of which javac complains too, the view itself. */
    private static Written<TypeMirror> of(TypeElement view) {
        AnnotationView annotation =
                new Member(view, 0).annotation(Ours.VIEW).orElseThrow(IllegalArgumentException::new);
        return annotation.type("of").orElseGet(() -> new Written<>(view.asType(), annotation.spot()));
    }

    /** How the class is stored of which this is a part. */
    private Optional<Declaration> source(TypeMirror type) {
        return element(type).flatMap(element -> storedAs(element).map(role -> reader.read(element, role)));
    }

    private Optional<Role> storedAs(TypeElement type) {
        return vocabulary.describe(type).roles().stream()
                .filter(role -> role != Role.VIEW)
                .findFirst();
    }

    /** What is stored of a class that is not: of what it is a part, or a case. */
    private Optional<String> other(TypeMirror type) {
        return element(type).stream()
                .flatMap(element -> new Member(element, 0).annotation(Ours.VIEW).isPresent()
                        ? Stream.of(of(element).value())
                        : Stream.concat(Stream.of(element.getSuperclass()), element.getInterfaces().stream()))
                .flatMap(candidate -> element(candidate).stream())
                .filter(candidate -> storedAs(candidate).isPresent())
                .map(candidate -> candidate.getSimpleName().toString())
                .findFirst();
    }

    private static Optional<TypeElement> element(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    /** The member, under the name and with the codec of the attribute that it shows. */
    private static Part stored(Viewed viewed, Part part) {
        if (!(part instanceof AttributeDeclaration member)) {
            return part;
        }
        return viewed.attribute(member.javaName())
                .map(shown -> stored(member, shown, presence(viewed, shown).at(member.spot())))
                .orElse(member);
    }

    private static AttributeDeclaration stored(
            AttributeDeclaration member, AttributeDeclaration shown, PresenceDeclaration presence) {
        Storing storing = member.type().equals(shown.type()) ? shown.storing() : member.storing();
        return new AttributeDeclaration(
                member.javaName(),
                member.type(),
                storing,
                member.access(),
                List.of(new Written<>(shown.storedName().value(), member.spot())),
                List.of(),
                member.foreign(),
                presence,
                member.lifecycle(),
                shown.disclosure(),
                shown.formerNames(),
                member.spot());
    }

    /** What is said of the attribute's absence; of a sealed type, if all its classes say the same. */
    private static PresenceDeclaration presence(Viewed viewed, AttributeDeclaration shown) {
        boolean isCommon = viewed.source().stream()
                .flatMap(source -> source.classes().stream())
                .allMatch(each -> each.attributes().stream().anyMatch(attribute -> isAlike(attribute, shown)));
        return isCommon ? shown.presence() : PresenceDeclaration.UNSAID;
    }

    private static boolean isAlike(AttributeDeclaration one, AttributeDeclaration other) {
        return one.storedName().value().equals(other.storedName().value()) && one.isRequired() == other.isRequired();
    }

    /** Our annotations on members; javac copies those of a record's components to their fields and accessors. */
    private static List<Written<String>> marks(TypeElement type) {
        return ClassChain.membersOf(type).stream()
                .filter(member -> member.element().getKind() == ElementKind.FIELD
                        || (type.getKind() != ElementKind.RECORD
                                && member.element().getKind() == ElementKind.METHOD))
                .flatMap(member -> member.ourMarks().stream())
                .distinct()
                .filter(mark -> !ALLOWED.contains(mark.value()))
                .toList();
    }
}
