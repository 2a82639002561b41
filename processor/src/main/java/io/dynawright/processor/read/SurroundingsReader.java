package io.dynawright.processor.read;

import io.dynawright.processor.declare.Access;
import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Surroundings;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads what generated code has to mind: classes that hide those of {@code java.lang}, and warnings of javac. */
record SurroundingsReader(Elements elements) {

    /** The classes of {@code java.lang} that generated code names. */
    private static final List<String> JAVA_LANG = List.of(
            "Boolean",
            "Byte",
            "Character",
            "Double",
            "Float",
            "Integer",
            "Long",
            "Object",
            "Override",
            "Short",
            "String",
            "SuppressWarnings");

    Surroundings read(TypeElement entity, List<AttributeDeclaration> attributes) {
        Set<String> warnings = new HashSet<>();
        used(entity, attributes).forEach(element -> deprecation(element).ifPresent(warnings::add));
        return new Surroundings(shadowed(entity), warnings);
    }

    private Set<String> shadowed(TypeElement entity) {
        String packageName = TypeReader.declared(entity).packageName();
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        return JAVA_LANG.stream()
                .filter(name -> elements.getTypeElement(prefix + name) != null)
                .collect(Collectors.toSet());
    }

    private static Optional<String> deprecation(Element used) {
        Deprecated mark = used.getAnnotation(Deprecated.class);
        return Optional.ofNullable(mark).map(deprecated -> deprecated.forRemoval() ? "removal" : "deprecation");
    }

    /** What generated code names or calls. */
    private Set<Element> used(TypeElement entity, List<AttributeDeclaration> attributes) {
        Set<Element> used = new LinkedHashSet<>();
        addWithOuter(entity, used);
        attributes.forEach(attribute -> typeOf(attribute).ifPresent(type -> addWithOuter(type, used)));
        Set<String> accessors =
                attributes.stream().flatMap(SurroundingsReader::accessors).collect(Collectors.toSet());
        ClassChain.membersOf(entity).stream()
                .filter(member -> accessors.contains(member.name()))
                .map(Member::element)
                .forEach(used::add);
        int arguments = entity.getRecordComponents().size();
        ElementFilter.constructorsIn(entity.getEnclosedElements()).stream()
                .filter(constructor -> constructor.getParameters().size() == arguments)
                .forEach(used::add);
        return used;
    }

    private static void addWithOuter(TypeElement type, Set<Element> used) {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            used.add(each);
        }
    }

    private Optional<TypeElement> typeOf(AttributeDeclaration attribute) {
        return attribute.type() instanceof JavaType.Declared declared
                ? Optional.ofNullable(elements.getTypeElement(declared.qualifiedName()))
                : Optional.empty();
    }

    private static Stream<String> accessors(AttributeDeclaration attribute) {
        Stream<String> getter = attribute.access().getter().stream();
        return attribute.access() instanceof Access.Property property
                ? Stream.concat(getter, property.setter().stream())
                : getter;
    }
}
