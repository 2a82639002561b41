package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import io.dynawright.processor.model.Model;
import io.dynawright.processor.model.Shape;
import io.dynawright.processor.model.Variants;
import io.dynawright.processor.model.Variants.Variant;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods that find what constraints do not allow; none if there are no constraints. */
record CheckMethods(List<MethodSpec> methods, List<FieldSpec> constants) {

    private static final String NAME = "check";

    /** What stands before a dot in checks, where a variable could obscure it. */
    private static final List<String> NAMED =
            List.of("BigDecimal", "Decimals", "Digits", "Emails", "Map", "Tense", "Texts", "Times");

    /**
     * For what this model stores.
     *
     * @param taken the names of the other constants
     */
    static CheckMethods of(Model model, List<String> taken) {
        CheckConstants constants = new CheckConstants(taken);
        List<MethodSpec> methods = model.layout() instanceof Variants variants
                ? ofVariants(model, variants, constants)
                : ofShape(model, (Shape) model.layout(), constants);
        return new CheckMethods(methods, constants.fields());
    }

    private static List<MethodSpec> ofShape(Model model, Shape shape, CheckConstants constants) {
        return shape.isChecked() ? List.of(CheckBody.method(shape, constants, locals(model), overriding())) : List.of();
    }

    private static List<MethodSpec> ofVariants(Model model, Variants variants, CheckConstants constants) {
        NameAllocator names = new NameAllocator();
        names.newName(NAME);
        Locals locals = locals(model);
        String entity = locals.entity(variants.type());
        String violations = locals.other("violations");
        List<MethodSpec> methods = new ArrayList<>();
        CodeBlock.Builder body = CodeBlock.builder();
        for (Variant variant : variants.variants()) {
            Shape shape = variant.shape();
            if (shape.isChecked()) {
                String name = names.newName(NAME + shape.type().simpleName());
                String object = locals.entity(shape.type());
                body.beginControlFlow("if ($L instanceof $T $L)", entity, TypeNames.of(shape.type()), object)
                        .addStatement("$L($L, $L)", name, object, violations)
                        .endControlFlow();
                methods.add(documented(CheckBody.method(shape, constants, locals(model), helper(name)), shape));
            }
        }
        if (!methods.isEmpty()) {
            methods.add(
                    0,
                    overriding()
                            .addParameter(TypeNames.of(variants.type()), entity)
                            .addParameter(RuntimeTypes.VIOLATIONS, violations)
                            .addCode(body.build())
                            .build());
        }
        return methods;
    }

    private static Locals locals(Model model) {
        return Locals.of(model).reserve(NAMED);
    }

    private static MethodSpec.Builder overriding() {
        return MethodSpec.methodBuilder(NAME).addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
    }

    private static MethodSpec.Builder helper(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    }

    private static MethodSpec documented(MethodSpec method, Shape shape) {
        Doc doc = Doc.of("Checks a {@code " + shape.type().simpleName() + "}.")
                .param(method.parameters.get(0).name, "the object")
                .param(method.parameters.get(1).name, "takes what is wrong with it");
        return method.toBuilder().addJavadoc(doc.toCodeBlock()).build();
    }
}
