package io.dynawright.processor.read;

import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.FlattenedDeclaration;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Javadoc;
import io.dynawright.processor.declare.Part;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads what the Javadoc of a class says. Of a member the nearest comment counts: that of its own class before those of
 * supertypes; within a class that of the field or the {@code @param} of the record before that of the getter.
 */
final class JavadocReader {

    private final Elements elements;

    JavadocReader(Elements elements) {
        this.elements = elements;
    }

    /** What is said of a class that is stored, its members, and the classes that it is made of. */
    Javadoc read(TypeElement type, Declaration declaration) {
        Map<String, String> members = new LinkedHashMap<>();
        Map<String, Javadoc> types = new LinkedHashMap<>();
        for (Declaration each : declaration.classes()) {
            TypeElement variant = elements.getTypeElement(each.entity().type().qualifiedName());
            if (variant != null && !variant.equals(type)) {
                Javadoc javadoc = alone(variant, each);
                types.put(variant.getQualifiedName().toString(), javadoc);
                javadoc.members().forEach(members::putIfAbsent);
            }
            each.attributes().forEach(attribute -> addEnums(attribute.type(), types));
        }
        Javadoc own = alone(type, declaration);
        members.putAll(own.members());
        return new Javadoc(own.text(), members, types);
    }

    /** Of the class and its members, those of flattened classes among them. */
    private Javadoc alone(TypeElement type, Declaration declaration) {
        Map<String, String> members = members(type);
        declaration.structure().parts().forEach(part -> addFlattened(part, members));
        return new Javadoc(comment(type).text(), members);
    }

    private void addFlattened(Part part, Map<String, String> members) {
        if (part instanceof FlattenedDeclaration flattened
                && flattened.type() instanceof JavaType.Declared type
                && elements.getTypeElement(type.qualifiedName()) != null) {
            members(elements.getTypeElement(type.qualifiedName()))
                    .forEach((member, text) -> members.putIfAbsent(flattened.javaName() + "." + member, text));
            if (flattened.content() instanceof FlattenedDeclaration.Content.Of of) {
                of.structure().parts().forEach(inner -> addFlattened(inner, members));
            }
        }
    }

    private void addEnums(JavaType attribute, Map<String, Javadoc> types) {
        classesIn(attribute).forEach(type -> {
            TypeElement element = elements.getTypeElement(type.qualifiedName());
            if (element != null && element.getKind() == ElementKind.ENUM) {
                types.computeIfAbsent(
                        type.qualifiedName(),
                        name -> new Javadoc(comment(element).text(), own(element)));
            }
        });
    }

    /** All classes that a type names. */
    static Stream<JavaType.Declared> classesIn(JavaType type) {
        if (type instanceof JavaType.Declared declared) {
            return Stream.concat(
                    Stream.of(declared.erased()), declared.arguments().stream().flatMap(JavadocReader::classesIn));
        }
        return type instanceof JavaType.Array array ? classesIn(array.component()) : Stream.empty();
    }

    private Map<String, String> members(TypeElement type) {
        Map<String, String> members = new LinkedHashMap<>();
        ClassChain.types(type).forEach(each -> members.putAll(own(each)));
        return members;
    }

    /** What a class says of its own members; nothing of those of which it says nothing. */
    private Map<String, String> own(TypeElement type) {
        Map<String, String> members = new LinkedHashMap<>(comment(type).parameters());
        for (Element member : type.getEnclosedElements()) {
            if (!(member instanceof ExecutableElement) && !(member instanceof TypeElement)) {
                members.putIfAbsent(
                        member.getSimpleName().toString(), comment(member).text());
            }
        }
        members.values().removeIf(String::isEmpty);
        for (Element member : type.getEnclosedElements()) {
            getter(member).ifPresent(getter -> {
                String text = comment(getter).text();
                members.putIfAbsent(PropertyNames.ofGetter(getter), text);
                members.putIfAbsent(getter.getSimpleName().toString(), text);
            });
        }
        members.values().removeIf(String::isEmpty);
        return members;
    }

    private static Optional<ExecutableElement> getter(Element member) {
        return member instanceof ExecutableElement method
                        && PropertyFinder.isGetter(new Member(member, 0))
                        && !method.getModifiers().contains(Modifier.STATIC)
                ? Optional.of(method)
                : Optional.empty();
    }

    private JavadocComment comment(Element element) {
        return Optional.ofNullable(elements.getDocComment(element))
                .map(JavadocComment::of)
                .orElseGet(() -> new JavadocComment("", Map.of()));
    }
}
