package io.dynawright.processor.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/**
 * Sorts the members of a class by property: fields give properties their names, {@code getX}, {@code isX} and
 * {@code setX} join them or make new ones, and methods named like a property are its fluent accessors.
 */
final class PropertyFinder {

    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final List<Member> methods = new ArrayList<>();
    private final List<Member> noAttributes = new ArrayList<>();

    private PropertyFinder() {}

    /** What was found: the properties in the order of the source, and the members that belong to none. */
    record Found(List<Property> properties, List<Member> noAttributes) {}

    /**
     * Sorts these members.
     *
     * @param getters tells of a method that, if its name says nothing else, is the getter of what it is called
     */
    static Found find(List<Member> members, Predicate<Member> getters) {
        PropertyFinder finder = new PropertyFinder();
        members.stream()
                .filter(member -> !DerivedReader.isDerived(member) && !EvolutionReader.isUpcaster(member))
                .forEach(finder::sort);
        finder.methods.removeIf(finder::joinByBeanName);
        finder.methods.stream().filter(getters).forEach(method -> finder.property(method.name()));
        finder.methods.removeIf(finder::joinByOwnName);
        finder.methods.removeIf(finder::joinFluentPair);
        finder.noAttributes.addAll(finder.methods);
        List<Property> ordered = finder.properties.values().stream()
                .filter(property -> !finder.isOfTransientField(property))
                .sorted(Comparator.comparingLong(Property::place))
                .toList();
        return new Found(ordered, finder.noAttributes);
    }

    private void sort(Member member) {
        boolean isStatic = member.element().getModifiers().contains(Modifier.STATIC);
        if (isStatic || member.element().getModifiers().contains(Modifier.TRANSIENT)) {
            noAttributes.add(member);
        } else if (member.element().getKind() == ElementKind.FIELD) {
            property(member.name()).fields().add(member);
        } else {
            methods.add(member);
        }
    }

    /** Accessors do not make an attribute of what a transient field holds, unless they are annotated. */
    private boolean isOfTransientField(Property property) {
        return property.fields().isEmpty()
                && !property.hasMarks()
                && noAttributes.stream()
                        .anyMatch(member -> member.element().getKind() == ElementKind.FIELD
                                && member.element().getModifiers().contains(Modifier.TRANSIENT)
                                && member.name().equals(property.name()));
    }

    private Property property(String name) {
        return properties.computeIfAbsent(name, Property::new);
    }

    private boolean joinByBeanName(Member method) {
        if (properties.containsKey(method.name())) {
            return false;
        }
        if (isGetter(method)) {
            beanName(method, "get")
                    .or(() -> returnsBoolean(method) ? beanName(method, "is") : Optional.empty())
                    .ifPresent(name -> property(name).getters().add(method));
        } else if (isSetter(method)) {
            beanName(method, "set").ifPresent(name -> property(name).setters().add(method));
        }
        return isClaimed(method);
    }

    private boolean joinByOwnName(Member method) {
        Property property = properties.get(method.name());
        if (property != null && isGetter(method)) {
            property.getters().add(method);
        } else if (property != null && isSetter(method)) {
            property.setters().add(method);
        }
        return isClaimed(method);
    }

    /** {@code name()} and {@code name(value)} without a field of that name. */
    private boolean joinFluentPair(Member method) {
        boolean isPair = properties.containsKey(method.name())
                || (named(method).anyMatch(PropertyFinder::isGetter)
                        && named(method).anyMatch(PropertyFinder::isSetter));
        if (isPair) {
            property(method.name());
        }
        return isPair && joinByOwnName(method);
    }

    private Stream<Member> named(Member method) {
        return methods.stream().filter(other -> other.name().equals(method.name()));
    }

    private boolean isClaimed(Member method) {
        return properties.values().stream()
                .anyMatch(property -> property.members().anyMatch(method::equals));
    }

    /** The property that a method with this prefix belongs to: an existing field's where one fits. */
    private Optional<String> beanName(Member method, String prefix) {
        String name = method.name();
        String rest = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
        if (rest.isEmpty() || (Character.isLowerCase(rest.charAt(0)) && !isUncapitalized(rest))) {
            return Optional.empty();
        }
        String usual = PropertyNames.decapitalize(rest);
        return Optional.of(properties.keySet().stream()
                .filter(property -> PropertyNames.fits(property, rest))
                .min(Comparator.comparingInt(property -> PropertyNames.distance(property, rest)))
                .orElse(usual));
    }

    /** {@code getxAxis}, as many tools write the getter of a field {@code xAxis}. */
    private boolean isUncapitalized(String rest) {
        return properties.containsKey(rest) && rest.length() > 1 && Character.isUpperCase(rest.charAt(1));
    }

    /** Whether the method gives a value, static or not. */
    static boolean isGetter(Member member) {
        return member.element() instanceof ExecutableElement method
                && method.getParameters().isEmpty()
                && method.getTypeParameters().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID;
    }

    private static boolean isSetter(Member member) {
        return member.element() instanceof ExecutableElement method
                && method.getParameters().size() == 1
                && method.getTypeParameters().isEmpty()
                && !method.isVarArgs();
    }

    private static boolean returnsBoolean(Member member) {
        return member.element() instanceof ExecutableElement method
                && (method.getReturnType().getKind() == TypeKind.BOOLEAN
                        || (method.getReturnType() instanceof DeclaredType type
                                && type.asElement().getSimpleName().contentEquals("Boolean")));
    }
}
