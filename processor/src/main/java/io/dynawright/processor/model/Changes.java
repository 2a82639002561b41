package io.dynawright.processor.model;

import io.dynawright.processor.declare.LifecycleMark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an update can do without leaving a derived attribute behind.
 *
 * @param single the attributes that can be changed one by one
 * @param joint the attributes that can be changed together only
 * @param frozen the attributes that cannot be changed for the sake of what is derived from them
 * @param initial what is derived from the key alone, or from nothing, and never changes: a new item has it
 */
public record Changes(List<Attribute> single, List<Joint> joint, List<Joint> frozen, List<Attribute> initial) {

    public Changes {
        single = List.copyOf(single);
        joint = List.copyOf(joint);
        frozen = List.copyOf(frozen);
        initial = List.copyOf(initial);
    }

    /**
     * Attributes and what is derived from them, linked with each other by what they have in common.
     *
     * @param sources those that are not part of the table's key
     */
    public record Joint(List<Attribute> sources, List<Attribute> derived) {
        public Joint {
            sources = List.copyOf(sources);
            derived = List.copyOf(derived);
        }

        private boolean isLinkedWith(Joint other) {
            return sources.stream().anyMatch(other.sources::contains);
        }

        private Joint and(Joint other) {
            return new Joint(
                    Stream.concat(sources.stream(), other.sources.stream())
                            .distinct()
                            .toList(),
                    Stream.concat(derived.stream(), other.derived.stream()).toList());
        }
    }

    /** The changes of items or maps that look so, where the attributes of a key stay as they are. */
    static Changes of(Layout layout, List<Attribute> key) {
        List<Joint> linked = linked(layout, key);
        List<Attribute> single = layout.agreed().stream()
                .filter(attribute -> attribute.derivation().isEmpty())
                .filter(attribute -> !key.contains(attribute))
                .filter(attribute -> attribute.lifecycle().stream().allMatch(LifecycleMark::canBeChanged))
                .filter(attribute ->
                        linked.stream().noneMatch(each -> each.sources().contains(attribute)))
                .toList();
        List<Joint> joint =
                linked.stream().filter(each -> canFollow(each, layout, key)).toList();
        return new Changes(
                single,
                joint,
                linked.stream().filter(each -> !joint.contains(each)).toList(),
                initial(layout, key));
    }

    private static List<Attribute> initial(Layout layout, List<Attribute> key) {
        return layout.derived().stream()
                .filter(derived -> sources(derived, layout, key).isEmpty() && canFollow(derived, layout, key))
                .toList();
    }

    private static boolean canFollow(Joint linked, Layout layout, List<Attribute> key) {
        return linked.derived().stream().allMatch(derived -> canFollow(derived, layout, key));
    }

    /** Whether it can be derived without an object: which class an update is about is known of one class alone. */
    private static boolean canFollow(Attribute derived, Layout layout, List<Attribute> key) {
        return layout instanceof Shape
                && derived.derivation().orElseThrow() instanceof Derivation.ByFunction
                && !key.contains(derived);
    }

    private static List<Joint> linked(Layout layout, List<Attribute> key) {
        List<Joint> linked = new ArrayList<>();
        for (Attribute derived : layout.derived()) {
            Joint alone = new Joint(sources(derived, layout, key), List.of(derived));
            List<Joint> others = linked.stream().filter(alone::isLinkedWith).toList();
            linked.removeAll(others);
            if (!alone.sources().isEmpty()) {
                linked.add(Stream.concat(others.stream(), Stream.of(alone))
                        .reduce(Joint::and)
                        .orElse(alone));
            }
        }
        return linked;
    }

    /** Those that are not part of the key, in the order in which the method takes them. */
    static List<Attribute> sources(Attribute derived, Layout layout, List<Attribute> key) {
        return derived.derivation().orElseThrow().sources().stream()
                .flatMap(name -> layout.attributes().stream()
                        .filter(attribute -> attribute.javaName().equals(name)))
                .filter(source -> !key.contains(source))
                .toList();
    }
}
