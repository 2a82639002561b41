package io.dynawright.processor.read;

import io.dynawright.processor.declare.Access;
import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.CheckDeclaration;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.declare.FlattenedDeclaration;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Part;
import io.dynawright.processor.declare.Structure;
import io.dynawright.processor.declare.Surroundings;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
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
            "IllegalArgumentException",
            "Integer",
            "Long",
            "Object",
            "Override",
            "Short",
            "String",
            "SuppressWarnings");

    Surroundings read(TypeElement entity, Structure structure) {
        Set<String> warnings = new HashSet<>();
        used(entity, structure).forEach(element -> deprecation(element).ifPresent(warnings::add));
        return new Surroundings(shadowed(entity), warnings);
    }

    /** The same of code that is written for this type, and uses these things besides. */
    Surroundings read(TypeElement type, Stream<? extends Element> used) {
        Set<String> warnings = new HashSet<>();
        Stream.concat(Stream.of(type), used)
                .forEach(element -> deprecation(element).ifPresent(warnings::add));
        return new Surroundings(shadowed(type), warnings);
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
    private Set<Element> used(TypeElement entity, Structure structure) {
        Set<Element> used = new LinkedHashSet<>();
        addClass(entity, structure, used);
        structure.attributes().stream().flatMap(SurroundingsReader::named).forEach(name -> addNamed(name, used));
        structure.attributes().stream().flatMap(SurroundingsReader::codecs).forEach(codec -> addMembers(codec, used));
        return used;
    }

    /** A class with what generated code calls of it, and those of its members that are flattened. */
    private void addClass(TypeElement type, Structure structure, Set<Element> used) {
        addWithOuter(type, used);
        Set<String> accessors = structure.parts().stream()
                .flatMap(SurroundingsReader::accessors)
                .collect(Collectors.toCollection(HashSet::new));
        for (CheckDeclaration check : structure.checks()) {
            check.getter().ifPresent(getter -> {
                accessors.add(getter);
                named(check.value().type()).forEach(name -> addNamed(name, used));
            });
        }
        addMethods(type, accessors, used);
        ClassChain.ownMembers(type).stream()
                .filter(EvolutionReader::isUpcaster)
                .map(Member::element)
                .forEach(used::add);
        if (structure.construction() instanceof Construction.Constructor constructor) {
            addConstructors(type, constructor.arguments().size(), used);
        } else if (structure.construction() instanceof Construction.Setters) {
            addConstructors(type, 0, used);
        } else if (structure.construction() instanceof Construction.Builder builder) {
            addBuilder(builder, used);
        }
        for (Part part : structure.parts()) {
            if (part instanceof FlattenedDeclaration flattened
                    && flattened.content() instanceof FlattenedDeclaration.Content.Of of
                    && flattened.type() instanceof JavaType.Declared nested) {
                typeOf(nested).ifPresent(element -> addClass(element, of.structure(), used));
            }
        }
    }

    private static void addMethods(TypeElement type, Set<String> names, Set<Element> used) {
        ClassChain.membersOf(type).stream()
                .filter(member -> names.contains(member.name()))
                .map(Member::element)
                .forEach(used::add);
    }

    private static void addConstructors(TypeElement type, int parameters, Set<Element> used) {
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> constructor.getParameters().size() == parameters)
                .forEach(used::add);
    }

    private void addBuilder(Construction.Builder builder, Set<Element> used) {
        Set<String> methods = builder.setters().stream()
                .map(Construction.Setter::method)
                .collect(Collectors.toCollection(HashSet::new));
        methods.add("build");
        if (builder.source() instanceof Construction.BuilderSource.NewObject made) {
            typeOf(made.builder()).ifPresent(element -> {
                addWithOuter(element, used);
                addConstructors(element, 0, used);
                addMethods(element, methods, used);
            });
        } else if (builder.source() instanceof Construction.BuilderSource.StaticMethod method) {
            typeOf(method.owner()).stream()
                    .flatMap(owner -> ElementFilter.methodsIn(owner.getEnclosedElements()).stream())
                    .filter(each -> each.getSimpleName().contentEquals("builder"))
                    .filter(each -> each.getParameters().isEmpty())
                    .forEach(each -> {
                        used.add(each);
                        if (each.getReturnType() instanceof DeclaredType returned) {
                            addMethods((TypeElement) returned.asElement(), methods, used);
                        }
                    });
        }
    }

    private static void addWithOuter(TypeElement type, Set<Element> used) {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            used.add(each);
        }
    }

    private void addNamed(JavaType.Declared name, Set<Element> used) {
        typeOf(name).ifPresent(type -> addWithOuter(type, used));
    }

    private Optional<TypeElement> typeOf(JavaType.Declared name) {
        return Optional.ofNullable(elements.getTypeElement(name.qualifiedName()));
    }

    /** The classes in an attribute's type and in its codec. */
    private static Stream<JavaType.Declared> named(AttributeDeclaration attribute) {
        return Stream.concat(named(attribute.type()), codecs(attribute).flatMap(CodecRef::named));
    }

    private static Stream<JavaType.Declared> named(JavaType type) {
        if (type instanceof JavaType.Array array) {
            return named(array.component());
        }
        return type instanceof JavaType.Declared declared
                ? Stream.concat(
                        Stream.of(declared), declared.arguments().stream().flatMap(SurroundingsReader::named))
                : Stream.empty();
    }

    /** An attribute's codec with all that it is made of. */
    private static Stream<CodecRef> codecs(AttributeDeclaration attribute) {
        return attribute.codec().stream().flatMap(SurroundingsReader::withParts);
    }

    private static Stream<CodecRef> withParts(CodecRef codec) {
        return Stream.concat(Stream.of(codec), codec.parts().stream().flatMap(SurroundingsReader::withParts));
    }

    /** What generated code takes from a codec of the user's, and from an enum. */
    private void addMembers(CodecRef codec, Set<Element> used) {
        if (codec instanceof CodecRef.Custom custom) {
            typeOf(custom.codec()).stream()
                    .flatMap(type -> type.getEnclosedElements().stream())
                    .filter(member -> custom.origin() == CodecRef.Origin.FIELD
                            ? member.getSimpleName().contentEquals("INSTANCE")
                            : member instanceof ExecutableElement constructor
                                    && member.getKind() == ElementKind.CONSTRUCTOR
                                    && constructor.getParameters().isEmpty())
                    .forEach(used::add);
        }
        if (codec instanceof CodecRef.EnumOf enumOf) {
            Set<String> constants = Stream.concat(
                            enumOf.fallback().stream(), enumOf.former().stream().map(CodecRef.FormerText::constant))
                    .collect(Collectors.toSet());
            typeOf(enumOf.enumType()).stream()
                    .flatMap(type -> type.getEnclosedElements().stream())
                    .filter(member -> constants.contains(member.getSimpleName().toString()))
                    .forEach(used::add);
        }
    }

    private static Stream<String> accessors(Part part) {
        Stream<String> getter = part.access().getter().stream();
        return part.access() instanceof Access.Property property
                ? Stream.concat(getter, property.setter().stream())
                : getter;
    }
}
