package io.dynawright.processor.model;

import io.dynawright.processor.declare.JavaType;
import java.util.List;
import java.util.stream.Stream;

/**
 * The classes that are stored in the place of a sealed type.
 *
 * @param discriminator the attribute that says which it is
 * @param attributes those of all classes, each stored name once; an attribute's owner is the sealed type where that
 *     declares the getter
 * @param discriminatorAccessor the method of generated views that gives the path of the discriminator
 */
public record Variants(
        JavaType.Declared type,
        String discriminator,
        List<Variant> variants,
        List<Attribute> attributes,
        String discriminatorAccessor)
        implements Layout {

    public Variants {
        variants = List.copyOf(variants);
        attributes = List.copyOf(attributes);
    }

    /** In a table all do, which a rule sees to; the classes of a document need not. */
    @Override
    public List<Attribute> agreed() {
        return attributes.stream()
                .filter(attribute ->
                        ofClasses().allMatch(other -> !isSeenAs(attribute, other) || isSame(attribute, other)))
                .toList();
    }

    private static boolean isSeenAs(Attribute one, Attribute other) {
        return one.storedName().equals(other.storedName()) || one.pathAccessor().equals(other.pathAccessor());
    }

    private static boolean isSame(Attribute one, Attribute other) {
        return one.storedName().equals(other.storedName())
                && one.type().equals(other.type())
                && one.codec().equals(other.codec());
    }

    @Override
    public List<Attribute> derived() {
        return ofClasses()
                .filter(attribute -> attribute.derivation().isPresent())
                .toList();
    }

    @Override
    public List<Shape> shapes() {
        return variants.stream().map(Variant::shape).toList();
    }

    @Override
    public boolean isChecked() {
        return variants.stream().anyMatch(variant -> variant.shape().isChecked());
    }

    private Stream<Attribute> ofClasses() {
        return variants.stream().flatMap(variant -> variant.shape().attributes().stream());
    }

    /**
     * One of the classes.
     *
     * @param value what the discriminator holds for it
     * @param formerValues what it held for it before, the latest first
     */
    public record Variant(String value, List<String> formerValues, Shape shape) {
        public Variant {
            formerValues = List.copyOf(formerValues);
        }
    }
}
