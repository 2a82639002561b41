package io.dynawright.processor.read;

import io.dynawright.processor.declare.Access;
import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.CatchAllDeclaration;
import io.dynawright.processor.declare.DefaultDeclaration;
import io.dynawright.processor.declare.FlattenedDeclaration;
import io.dynawright.processor.declare.ForeignMark;
import io.dynawright.processor.declare.IgnoredMember;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.KeyRole;
import io.dynawright.processor.declare.Nullness;
import io.dynawright.processor.declare.Part;
import io.dynawright.processor.declare.PresenceDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/**
 * Reads what the annotations of one attribute say, wherever they stand: a record has them on the component or its
 * accessor, a class on the field, the getter or the setter.
 *
 * @param ours Dynawright's annotations
 */
record AttributeReader(
        String name, List<AnnotationView> ours, List<ForeignMark> foreign, Nullness nullness, ElementSpot spot) {

    boolean isIgnored() {
        return ours.stream().anyMatch(view -> view.name().equals(Ours.IGNORE));
    }

    IgnoredMember readIgnored(Optional<JavaType> hiddenType) {
        return new IgnoredMember(name, marksBut(Ours.IGNORE), hiddenType, spot);
    }

    /** The type of a member that is not stored; by its text alone where generated code could not name it. */
    JavaType readIgnoredType(TypeMirror type, Visible visible) {
        return visible.canName(type) ? readType(type) : new JavaType.Other(type.toString());
    }

    private JavaType readType(TypeMirror type) {
        return TypeReader.read(type, "attribute \"" + name + "\"", spot);
    }

    /** The member: one attribute, or with other annotations several. */
    Part read(TypeMirror mirror, Access access, StoringReader storing) {
        if (marks(Ours.FLATTEN).findAny().isPresent()) {
            return readFlattened(readType(mirror), access);
        }
        return marks(Ours.CATCH_ALL).findAny().isPresent()
                ? readCatchAll(readType(mirror), access, storing)
                : readAttribute(mirror, access, storing);
    }

    private FlattenedDeclaration readFlattened(JavaType type, Access access) {
        String prefix = marks(Ours.FLATTEN)
                .flatMap(view -> view.text("prefix").stream())
                .map(Written::value)
                .findFirst()
                .orElse("");
        return new FlattenedDeclaration(
                name, type, new FlattenedDeclaration.Content.Unread(prefix), access, marksBut(Ours.FLATTEN), spot);
    }

    private CatchAllDeclaration readCatchAll(JavaType type, Access access, StoringReader storing) {
        return new CatchAllDeclaration(
                name, type, storing.codecs().ofCatchAll(type), access, marksBut(Ours.CATCH_ALL), spot);
    }

    private List<Written<String>> marksBut(String annotation) {
        return ours.stream()
                .filter(view -> !view.name().equals(annotation))
                .map(view -> new Written<>(view.simpleName(), view.spot()))
                .toList();
    }

    /** The member as one attribute. */
    AttributeDeclaration readAttribute(TypeMirror mirror, Access access, StoringReader storing) {
        JavaType type = readType(mirror);
        return new AttributeDeclaration(
                name,
                type,
                storing.read(mirror, type, new StorageMarks(ours, spot)),
                access,
                readNames(),
                readKeys(),
                foreign,
                readPresence(type, storing),
                new LifecycleReader(storing.elements()).read(ours),
                new DisclosureReader(storing.vocabulary()).read(ours, mirror),
                marks(Ours.FORMER_NAME).flatMap(FormerNameReader::texts).toList(),
                spot);
    }

    private PresenceDeclaration readPresence(JavaType type, StoringReader storing) {
        Optional<Spot> required = marks(Ours.ATTRIBUTE)
                .filter(view -> view.isTrue("required"))
                .<Spot>map(view -> view.spotOf("required"))
                .findFirst();
        DefaultReader defaults = new DefaultReader(storing.elements());
        Optional<DefaultDeclaration> fallback = marks(Ours.DEFAULT)
                .flatMap(view -> view.text("value").stream())
                .map(text -> defaults.read(type, text))
                .findFirst();
        return new PresenceDeclaration(nullness, required, fallback);
    }

    private Stream<AnnotationView> marks(String annotation) {
        return ours.stream().filter(view -> view.name().equals(annotation));
    }

    private List<Written<String>> readNames() {
        return marks(Ours.ATTRIBUTE).flatMap(view -> view.text("name").stream()).toList();
    }

    private List<Written<KeyRole>> readKeys() {
        List<Written<KeyRole>> keys = new ArrayList<>();
        for (AnnotationView view : ours) {
            if (view.name().equals(Ours.PARTITION_KEY)) {
                keys.add(new Written<>(KeyRole.PARTITION, view.spot()));
            } else if (view.name().equals(Ours.SORT_KEY)) {
                keys.add(new Written<>(KeyRole.SORT, view.spot()));
            }
        }
        return keys;
    }
}
