package io.dynawright.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * The properties of a {@code @DynamoDbImmutable}, as the enhanced client finds them: every public method without
 * parameters gives one. Annotations count on it and on the builder's method.
 */
record ImmutableProperties(AccessorPicker accessors) {

    /** Methods of {@code Object}, and the one that gives the builder back. */
    private static final Set<String> OTHERS =
            Set.of("equals", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait", "toBuilder");

    /** Those that are stored, in the order of the source. */
    List<EnhancedProperty> find() {
        TypeElement type = accessors.entity();
        List<Member> members = ClassChain.membersOf(type);
        List<Member> setters = builderMethods(type);
        List<Member> getters =
                members.stream().filter(ImmutableProperties::isGetter).toList();
        return getters.stream()
                .filter(getter -> getters.stream().noneMatch(other -> accessors.overrides(other, getter)))
                .filter(getter -> getter.annotation(Enhanced.IGNORE).isEmpty())
                .map(getter -> property(getter, members, setters))
                .toList();
    }

    private static boolean isGetter(Member member) {
        return isPublicMethod(member) && PropertyFinder.isGetter(member) && !OTHERS.contains(member.name());
    }

    private static boolean isPublicMethod(Member member) {
        return member.element().getKind() == ElementKind.METHOD
                && member.element().getModifiers().contains(Modifier.PUBLIC)
                && !member.element().getModifiers().contains(Modifier.STATIC);
    }

    private static List<Member> builderMethods(TypeElement type) {
        return new Member(type, 0)
                        .annotation(Enhanced.IMMUTABLE)
                        .flatMap(annotation -> annotation.type("builder"))
                        .filter(builder -> builder.value() instanceof DeclaredType)
                        .map(builder -> (TypeElement) ((DeclaredType) builder.value()).asElement())
                        .map(ClassChain::membersOf)
                        .orElse(List.of())
                        .stream()
                        .filter(member -> isPublicMethod(member)
                                && ((ExecutableElement) member.element())
                                                .getParameters()
                                                .size()
                                        == 1)
                        .toList();
    }

    private static EnhancedProperty property(Member getter, List<Member> members, List<Member> setters) {
        String name = name(getter);
        List<Member> fields = members.stream()
                .filter(member -> member.element().getKind() == ElementKind.FIELD
                        && !member.element().getModifiers().contains(Modifier.STATIC)
                        && member.name().equals(name))
                .toList();
        List<Member> marked = new ArrayList<>(List.of(getter));
        setters.stream()
                .filter(setter -> without("set", setter.name()).equals(name))
                .forEach(marked::add);
        return new EnhancedProperty(new Property(name, fields, List.of(getter), List.of()), marked);
    }

    private static String name(Member getter) {
        String type = ((ExecutableElement) getter.element()).getReturnType().toString();
        boolean isBoolean = Set.of("boolean", "java.lang.Boolean").contains(type);
        return Stream.of("is", "get")
                .filter(prefix -> prefix.equals("get") || isBoolean)
                .map(prefix -> without(prefix, getter.name()))
                .filter(name -> !name.equals(getter.name()))
                .findFirst()
                .orElse(getter.name());
    }

    /** Unlike {@code java.beans}, the client makes {@code uRL} of {@code getURL} here. */
    private static String without(String prefix, String name) {
        boolean isPrefixed = name.startsWith(prefix)
                && name.length() > prefix.length()
                && Character.isUpperCase(name.charAt(prefix.length()));
        return isPrefixed ? PropertyNames.lowerFirst(name.substring(prefix.length())) : name;
    }
}
