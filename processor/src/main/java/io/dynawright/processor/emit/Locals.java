package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.NameAllocator;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Derivation;
import io.dynawright.processor.model.Model;
import io.dynawright.processor.model.Part;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of parameters, variables and fields: an attribute may be called {@code in}, {@code class} or, since Java lets
 * a variable obscure a class, {@code StringCodec}.
 */
public final class Locals {

    /** What a name begins with that had to be written in full, and a constant. */
    private static final List<String> QUALIFIERS = List.of("io", "java", CatchAlls.CONSTANT);

    /** What is never asked for again gets a new object for its tag: JavaPoet's own tags are random, which takes long. */
    private final NameAllocator names = new NameAllocator();

    private final Set<String> reserved = new LinkedHashSet<>();

    private Locals() {}

    /** The names of one method or class, apart from the types that its code may name. */
    public static Locals of(Model table) {
        Locals locals = new Locals();
        table.generated().forEach(type -> locals.reserve(type.simpleName()));
        for (Attribute attribute : table.attributes()) {
            locals.reserveCodec(attribute.codec());
            locals.reserveCodec(attribute.operand().codec());
            attribute.derivation().ifPresent(locals::reserveOwner);
            DefaultValues.named(attribute.presence())
                    .ifPresent(type -> locals.reserve(type.simpleNames().get(0)));
        }
        RuntimeTypes.NAMED_IN_EXPRESSIONS.stream().map(ClassName::simpleName).forEach(locals::reserve);
        return locals.reserve(QUALIFIERS);
    }

    private void reserveOwner(Derivation derivation) {
        if (derivation instanceof Derivation.ByFunction function) {
            reserve(function.owner().simpleNames().get(0));
        }
    }

    private void reserveCodec(CodecRef codec) {
        codec.named().forEach(type -> {
            reserve(type.simpleNames().get(0));
            if (type.packageName().contains(".")) {
                reserve(type.packageName().substring(0, type.packageName().indexOf('.')));
            }
        });
        codec.parts().forEach(this::reserveCodec);
    }

    /** Without these names, which the code needs for something else. */
    Locals reserve(List<String> taken) {
        taken.forEach(this::reserve);
        return this;
    }

    private void reserve(String name) {
        if (reserved.add(name)) {
            names.newName(name, new Object());
        }
    }

    /** A name for an attribute's value: the attribute's own, as far as Java and the others allow. */
    public String attribute(Attribute attribute) {
        return part(attribute);
    }

    /** The same for any member. */
    String part(Part part) {
        return names.newName(Names.inOneWord(part.javaName()), part.javaName());
    }

    /** Names for the values of several attributes. */
    public List<String> attributes(List<Attribute> attributes) {
        return attributes.stream().map(this::attribute).toList();
    }

    /** The name that was given to the value of the attribute with this Java name. */
    public String of(String attribute) {
        return names.get(attribute);
    }

    /** A name for a value of this type: {@code order} for {@code Order}. */
    public String entity(JavaType.Declared entity) {
        String name = entity.simpleName();
        return other(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }

    /** A name for anything else. */
    public String other(String suggestion) {
        return names.newName(suggestion, new Object());
    }
}
