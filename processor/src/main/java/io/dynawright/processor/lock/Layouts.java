package io.dynawright.processor.lock;

import io.dynawright.processor.declare.Access;
import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.Structure;
import io.dynawright.processor.declare.VariantDeclaration;
import io.dynawright.processor.declare.VariantsDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.lock.LockedAttribute.Presence;
import io.dynawright.processor.lock.LockedLayout.OneClass;
import io.dynawright.processor.lock.LockedLayout.Others;
import io.dynawright.processor.lock.LockedLayout.Variant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells what classes hold. */
record Layouts(TypeForms types) {

    /** What an item or map of this class holds. */
    LockedLayout of(Declaration declaration) {
        return declaration.variants().isPresent()
                ? variants(declaration.variants().get())
                : oneClass(declaration.structure());
    }

    private LockedLayout variants(VariantsDeclaration declared) {
        Map<String, Variant> variants = new TreeMap<>();
        declared.variants().forEach(variant -> variants.put(variant.value().value(), variant(variant)));
        return new LockedLayout.Variants(
                declared.discriminator().map(Written::value).orElse(""), Sorted.copy(variants));
    }

    private Variant variant(VariantDeclaration variant) {
        return new Variant(
                variant.entity().type().qualifiedName(), oneClass(variant.structure()), texts(variant.formerValues()));
    }

    private OneClass oneClass(Structure structure) {
        Map<String, LockedAttribute> attributes = new TreeMap<>();
        structure
                .attributes()
                .forEach(attribute -> attributes.put(attribute.storedName().value(), of(attribute)));
        return new OneClass(Sorted.copy(attributes), structure.catchAlls().isEmpty() ? Others.ERASED : Others.KEPT);
    }

    private LockedAttribute of(AttributeDeclaration attribute) {
        return new LockedAttribute(
                attribute.javaName(), typeOf(attribute), presence(attribute), texts(attribute.formerNames()));
    }

    /** How an attribute is stored. */
    LockedType typeOf(AttributeDeclaration attribute) {
        CodecRef codec = attribute
                .codec()
                .orElseThrow(() ->
                        new IllegalStateException(attribute.javaName() + " lacks a codec, which no rule has noticed"));
        LockedType type = types.of(codec);
        return attribute.encrypted().isPresent() ? new LockedType.Encrypted(type) : type;
    }

    private static Presence presence(AttributeDeclaration attribute) {
        if (attribute.access() instanceof Access.Derived) {
            return Presence.DERIVED;
        }
        if (attribute.presence().fallback().isPresent()) {
            return Presence.DEFAULTED;
        }
        return attribute.isRequired() ? Presence.REQUIRED : Presence.OPTIONAL;
    }

    private static SortedSet<String> texts(List<Written<String>> written) {
        SortedSet<String> texts = new TreeSet<>();
        written.forEach(text -> texts.add(text.value()));
        return texts;
    }
}
