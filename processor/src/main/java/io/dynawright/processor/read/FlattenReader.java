package io.dynawright.processor.read;

import io.dynawright.processor.declare.CatchAllDeclaration;
import io.dynawright.processor.declare.EntityDeclaration;
import io.dynawright.processor.declare.EntityDeclaration.Kind;
import io.dynawright.processor.declare.FlattenedDeclaration;
import io.dynawright.processor.declare.FlattenedDeclaration.Content;
import io.dynawright.processor.declare.FlattenedDeclaration.Reason;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Part;
import io.dynawright.processor.declare.Structure;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads the classes of members with {@code @Flatten}.
 *
 * @param entities reads what a class is
 * @param structures reads its body
 * @param around the classes that are being read, by qualified name
 */
record FlattenReader(
        Elements elements,
        Visible visible,
        Function<TypeElement, EntityDeclaration> entities,
        BiFunction<TypeElement, Kind, Structure> structures,
        Set<String> around) {

    /** The structure with the attributes that its flattened members become. */
    Structure flatten(Structure structure) {
        return structure.withParts(structure.parts().stream().map(this::flatten).toList());
    }

    private Part flatten(Part part) {
        return part instanceof FlattenedDeclaration member && member.content() instanceof Content.Unread unread
                ? member.with(content(member, unread.prefix()))
                : part;
    }

    private Content content(FlattenedDeclaration member, String prefix) {
        if (!(member.type() instanceof JavaType.Declared type)
                || !type.arguments().isEmpty()) {
            return new Content.Refused(Reason.NO_CLASS);
        }
        TypeElement element = elements.getTypeElement(type.qualifiedName());
        if (element == null || isOfJdk(type) || visible.hiddenPartOf(element).isPresent()) {
            return new Content.Refused(Reason.NO_CLASS);
        }
        if (around.contains(type.qualifiedName())) {
            return new Content.Refused(Reason.RECURSIVE);
        }
        EntityDeclaration entity = entities.apply(element);
        if (entity.kind() == Kind.SEALED) {
            return new Content.Refused(Reason.SEALED);
        }
        Structure structure = structures.apply(element, entity.kind());
        if (!entity.kind().canBeEntity()
                || !entity.flaws(structure.construction()).isEmpty()) {
            return new Content.Refused(Reason.NO_CLASS);
        }
        return content(member, prefix, inside(type).flatten(structure));
    }

    /** What such a class is made of is nobody else's business. */
    private static boolean isOfJdk(JavaType.Declared type) {
        return type.packageName().startsWith("java.");
    }

    private static Content content(FlattenedDeclaration member, String prefix, Structure structure) {
        List<Part> parts = structure.parts();
        if (structure.attributes().stream()
                .anyMatch(attribute -> !attribute.keys().isEmpty())) {
            return new Content.Refused(Reason.HAS_KEY);
        }
        if (parts.stream().anyMatch(CatchAllDeclaration.class::isInstance)) {
            return new Content.Refused(Reason.HAS_CATCH_ALL);
        }
        return structure.attributes().isEmpty()
                ? new Content.Refused(Reason.NO_CLASS)
                : new Content.Of(structure.withParts(
                        parts.stream().map(part -> part.within(member, prefix)).toList()));
    }

    private FlattenReader inside(JavaType.Declared type) {
        Set<String> inner = new HashSet<>(around);
        inner.add(type.qualifiedName());
        return new FlattenReader(elements, visible, entities, structures, inner);
    }
}
