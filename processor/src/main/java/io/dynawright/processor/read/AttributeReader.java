package io.dynawright.processor.read;

import io.dynawright.processor.declare.Access;
import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.ForeignMark;
import io.dynawright.processor.declare.Form;
import io.dynawright.processor.declare.IgnoredMember;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.KeyRole;
import io.dynawright.processor.declare.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * Reads what the annotations of one attribute say, wherever they stand: a record has them on the component or its
 * accessor, a class on the field, the getter or the setter.
 *
 * @param ours Dynawright's annotations
 */
record AttributeReader(String name, List<AnnotationView> ours, List<ForeignMark> foreign, ElementSpot spot) {

    boolean isIgnored() {
        return ours.stream().anyMatch(view -> view.name().equals(Ours.IGNORE));
    }

    IgnoredMember readIgnored(Optional<JavaType> hiddenType) {
        List<Written<String>> marks = ours.stream()
                .filter(view -> !view.name().equals(Ours.IGNORE))
                .map(view -> new Written<>(view.simpleName(), view.spot()))
                .toList();
        return new IgnoredMember(name, marks, hiddenType, spot);
    }

    /** The type of a member that is not stored; by its text alone where generated code could not name it. */
    JavaType readIgnoredType(TypeMirror type, Visible visible) {
        return visible.canName(type) ? readType(type) : new JavaType.Other(type.toString());
    }

    private JavaType readType(TypeMirror type) {
        return TypeReader.read(type, "attribute \"" + name + "\"", spot);
    }

    AttributeDeclaration read(TypeMirror mirror, Access access, StoringReader storing) {
        JavaType type = readType(mirror);
        return new AttributeDeclaration(
                name, type, storing.read(type, readAs()), access, readNames(), readKeys(), foreign, spot);
    }

    private Form.As readAs() {
        return ours.stream()
                .filter(view -> view.name().equals(Ours.ATTRIBUTE))
                .flatMap(view -> view.constant("as").stream())
                .findFirst()
                .map(Form.As::valueOf)
                .orElse(Form.As.DEFAULT);
    }

    private List<Written<String>> readNames() {
        return ours.stream()
                .filter(view -> view.name().equals(Ours.ATTRIBUTE))
                .flatMap(view -> view.text("name").stream())
                .toList();
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
