package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.model.Model;
import io.dynawright.processor.model.Shape;
import io.dynawright.processor.model.Variants;
import io.dynawright.processor.model.Variants.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * For a sealed type: the two methods choose among the classes, and each class has two of its own.
 *
 * @param classes the methods of the classes, in the order of the variants
 */
record VariantMethods(Model model, Variants variants, List<OfClass> classes, CodecExpressions codecs)
        implements StoringMethods {

    /** The methods of the class around these, which those of a class must not override. */
    private static final List<String> TAKEN = List.of("read", "readAttributes", "write", "writeAttributes");

    /**
     * One of the classes.
     *
     * @param read the name of the method that reads it
     * @param write the name of the method that writes it
     */
    private record OfClass(Variant variant, String read, String write, ShapeMethods methods) {

        JavaType.Declared type() {
            return variant.shape().type();
        }
    }

    static VariantMethods of(Model model, Variants variants, CodecExpressions codecs) {
        NameAllocator names = new NameAllocator();
        Stream.concat(TAKEN.stream(), codecs.constantNames().stream()).forEach(names::newName);
        List<String> known = Stream.concat(Stream.of(variants.discriminator()), StoringMethods.version(model).stream())
                .toList();
        List<OfClass> classes = new ArrayList<>();
        for (Variant variant : variants.variants()) {
            Shape shape = variant.shape();
            String name = shape.type().simpleName();
            String catchAll = names.newName(CodecNames.constant(shape.type()) + "_" + CatchAlls.CONSTANT);
            ShapeMethods methods = new ShapeMethods(model, shape, catchAll, known, codecs);
            classes.add(new OfClass(variant, names.newName("read" + name), names.newName("write" + name), methods));
        }
        return new VariantMethods(model, variants, List.copyOf(classes), codecs);
    }

    @Override
    public List<FieldSpec> constants() {
        return classes.stream()
                .flatMap(each -> each.methods().constants().stream())
                .toList();
    }

    @Override
    public List<MethodSpec> methods(MethodSpec.Builder read, MethodSpec.Builder write) {
        Stream<MethodSpec> ofClasses = classes.stream()
                .flatMap(each -> each.methods().methods(helper(each.read()), helper(each.write())).stream()
                        .map(method -> documented(method, each)));
        return Stream.concat(Stream.of(read(read), write(write)), ofClasses).toList();
    }

    /** What reads has a result, and what writes has two parameters, of which the first is the object. */
    private static MethodSpec documented(MethodSpec method, OfClass each) {
        String what = "{@code " + each.type().simpleName() + "}";
        List<String> parameters =
                method.parameters.stream().map(parameter -> parameter.name).toList();
        Doc doc = method.name.equals(each.read())
                ? Doc.of("Reads the attributes of a " + what + ".")
                        .param(parameters.get(0), "stands inside of the item or map")
                        .returns("the object")
                : Doc.of("Writes the attributes of a " + what + ".")
                        .param(parameters.get(0), "the object")
                        .param(parameters.get(1), "stands inside of the item or map");
        return method.toBuilder().addJavadoc(doc.toCodeBlock()).build();
    }

    private static MethodSpec.Builder helper(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    }

    /** No class is stored under an empty text, so that it stands for none. */
    private MethodSpec read(MethodSpec.Builder method) {
        String in = locals().other("in");
        CodeBlock.Builder body = CodeBlock.builder()
                .add(
                        "return switch ($T.requireNonNullElse($L.peekString($S), \"\")) {\n$>",
                        Objects.class,
                        in,
                        variants.discriminator());
        for (OfClass each : classes) {
            body.add("case $L -> $L($L);\n", values(each.variant()), each.read(), in);
        }
        body.add("default -> throw $L.unknownVariant($S, $S);\n", in, variants.discriminator(), expected())
                .add("$<};\n");
        return method.returns(TypeNames.of(variants.type()))
                .addParameter(RuntimeTypes.ITEM_READER, in)
                .addCode(body.build())
                .build();
    }

    /** What a class is stored under today, and what it was before. */
    private static CodeBlock values(Variant variant) {
        return IndexDefinition.texts(Stream.concat(Stream.of(variant.value()), variant.formerValues().stream())
                .toList());
    }

    /** {@code "Card", "Cash" or "Transfer"}. */
    private String expected() {
        List<String> quoted = variants.variants().stream()
                .map(variant -> "\"" + variant.value() + "\"")
                .toList();
        int last = quoted.size() - 1;
        String others = quoted.subList(0, last).stream().collect(Collectors.joining(", "));
        return others.isEmpty() ? quoted.get(last) : others + " or " + quoted.get(last);
    }

    private MethodSpec write(MethodSpec.Builder method) {
        Locals locals = locals();
        String entity = locals.entity(variants.type());
        String out = locals.other("out");
        CodeBlock.Builder body = CodeBlock.builder();
        for (OfClass each : classes) {
            String object = locals.entity(each.type());
            CodeBlock isOne = CodeBlock.of("$L instanceof $T $L", entity, TypeNames.of(each.type()), object);
            if (each.equals(classes.get(0))) {
                body.beginControlFlow("if ($L)", isOne);
            } else {
                body.nextControlFlow("else if ($L)", isOne);
            }
            body.addStatement("$L.name($S)", out, variants.discriminator())
                    .addStatement("$L.writeString($S)", out, each.variant().value())
                    .addStatement("$L($L, $L)", each.write(), object, out);
        }
        body.nextControlFlow("else").add(unknown(variants, entity)).endControlFlow();
        return method.addParameter(TypeNames.of(variants.type()), entity)
                .addParameter(RuntimeTypes.ITEM_WRITER, out)
                .addCode(body.build())
                .build();
    }

    private Locals locals() {
        return Locals.of(model).reserve(codecs.constantNames());
    }

    /** What comes of an object that is of none of the classes: the sealed type was compiled anew, and this was not. */
    static CodeBlock unknown(Variants variants, String entity) {
        return CodeBlock.builder()
                .addStatement(
                        "throw new $T($S + $L.getClass().getName())",
                        IllegalArgumentException.class,
                        "not a class of " + variants.type().simpleName() + ": ",
                        entity)
                .build();
    }
}
