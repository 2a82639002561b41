package io.dynawright.processor.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The properties of a {@code @DynamoDbBean}, as {@code java.beans} and the enhanced client find them: a public getter,
 * and a public setter of the same type that returns nothing or the bean.
 */
record BeanProperties(AccessorPicker accessors) {

    /** Those that are stored, in the order of the source. */
    List<EnhancedProperty> find() {
        List<Member> members = ClassChain.membersOf(accessors.entity());
        List<Member> methods = methods(members);
        Map<String, EnhancedProperty> properties = new LinkedHashMap<>();
        for (Member method : methods) {
            name(method)
                    .filter(name -> !isHiddenByIs(name, method, methods))
                    .ifPresent(name -> setter(method, methods)
                            .map(setter -> property(name, method, setter, members))
                            .filter(property -> !property.has(Enhanced.IGNORE))
                            .ifPresent(property -> properties.putIfAbsent(name, property)));
        }
        return List.copyOf(properties.values());
    }

    private List<Member> methods(List<Member> members) {
        List<Member> methods = members.stream()
                .filter(member -> member.element().getKind() == ElementKind.METHOD && isPublic(member.element()))
                .toList();
        return methods.stream()
                .filter(method -> methods.stream().noneMatch(other -> accessors.overrides(other, method)))
                .toList();
    }

    private static boolean isPublic(Element element) {
        return element.getModifiers().contains(Modifier.PUBLIC)
                && !element.getModifiers().contains(Modifier.STATIC);
    }

    private static EnhancedProperty property(String name, Member getter, Member setter, List<Member> members) {
        List<Member> fields = members.stream()
                .filter(member -> member.element().getKind() == ElementKind.FIELD
                        && !member.element().getModifiers().contains(Modifier.STATIC)
                        && member.name().equals(name))
                .toList();
        return new EnhancedProperty(
                new Property(name, fields, List.of(getter), List.of(setter)), List.of(getter, setter));
    }

    /** The property that a getter gives. */
    private static Optional<String> name(Member method) {
        return PropertyFinder.isGetter(method) ? rest(method).map(PropertyNames::decapitalize) : Optional.empty();
    }

    private static Optional<String> rest(Member getter) {
        boolean isBoolean =
                ((ExecutableElement) getter.element()).getReturnType().getKind() == TypeKind.BOOLEAN;
        return Stream.of("get", "is")
                .filter(prefix -> prefix.equals("get") || isBoolean)
                .filter(prefix ->
                        getter.name().startsWith(prefix) && getter.name().length() > prefix.length())
                .map(prefix -> getter.name().substring(prefix.length()))
                .findFirst();
    }

    /** Of two getters, {@code isX} and {@code getX}, the first one counts. */
    private static boolean isHiddenByIs(String name, Member getter, List<Member> methods) {
        return getter.name().startsWith("get")
                && methods.stream()
                        .anyMatch(other -> other.name().startsWith("is")
                                && name(other).equals(Optional.of(name))
                                && other.annotation(Enhanced.IGNORE).isEmpty());
    }

    private Optional<Member> setter(Member getter, List<Member> methods) {
        String name = "set" + rest(getter).orElseThrow();
        TypeMirror type = accessors.returnType(getter);
        return methods.stream()
                .filter(method -> method.name().equals(name)
                        && ((ExecutableElement) method.element())
                                        .getParameters()
                                        .size()
                                == 1)
                .filter(method -> accessors.types().isSameType(accessors.parameterType(method), type))
                .filter(this::returnsNothingOrBean)
                .findFirst();
    }

    private boolean returnsNothingOrBean(Member setter) {
        TypeMirror returned = accessors.returnType(setter);
        return returned.getKind() == TypeKind.VOID
                || (returned instanceof DeclaredType type && type.asElement().equals(accessors.entity()));
    }
}
