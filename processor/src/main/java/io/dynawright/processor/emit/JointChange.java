package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Changes;
import io.dynawright.processor.model.Derivation;
import io.dynawright.processor.model.Model;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** A method that sets attributes, and what is derived from them, in one go. */
record JointChange(Model model, UpdateForm form, Changes.Joint joint) {

    private static final String SET = "set";
    private static final String SET_OR_REMOVE = "setOrRemove";

    /** Its name is that of what is derived first. */
    MethodSpec method() {
        Map<Attribute, String> parameters = parameters();
        Doc doc = Doc.of(summary());
        MethodSpec.Builder method = MethodSpec.methodBuilder(
                        joint.derived().get(0).pathAccessor())
                .addModifiers(Modifier.PUBLIC)
                .returns(form.goesOn());
        for (Map.Entry<Attribute, String> parameter : parameters.entrySet()) {
            Attribute source = parameter.getKey();
            String name = parameter.getValue();
            String orNull = isNullable(source) ? ", null to remove it" : "";
            doc = doc.param(name, "the new value of " + Javadocs.code(source.storedName()) + orNull);
            method.addParameter(TypeNames.of(source.type()), name)
                    .addStatement(
                            "$L",
                            call(isNullable(source) ? SET_OR_REMOVE : SET, form, source, CodeBlock.of("$L", name)));
        }
        for (Iterator<Attribute> rest = joint.derived().iterator(); rest.hasNext(); ) {
            CodeBlock set = derived(form, rest.next(), parameters);
            method.addStatement(rest.hasNext() ? "$L" : "return $L", set);
        }
        return method.addJavadoc(doc.returns("the update").toCodeBlock()).build();
    }

    private String summary() {
        String each = joint.sources().size() == 1 ? "" : ", which change together";
        return "Sets " + Javadocs.list(joint.sources()) + each + ", and derives " + Javadocs.list(joint.derived())
                + " anew.";
    }

    private Map<Attribute, String> parameters() {
        Locals locals = Locals.of(model).reserve(List.of(form.field()));
        Map<Attribute, String> parameters = new LinkedHashMap<>();
        joint.sources().forEach(source -> parameters.put(source, locals.attribute(source)));
        return parameters;
    }

    /** As an object is written without an attribute that is null; an {@code Optional} is empty instead. */
    private static boolean isNullable(Attribute source) {
        boolean isOptional = source.type() instanceof JavaType.Declared declared
                && declared.qualifiedName().startsWith("java.util.Optional");
        return !isOptional
                && !source.presence().mustBeWritten()
                && !TypeNames.of(source.type()).isPrimitive();
    }

    /** Sets what is derived from these parameters, and from the key. */
    static CodeBlock derived(UpdateForm form, Attribute derived, Map<Attribute, String> parameters) {
        Derivation.ByFunction function =
                (Derivation.ByFunction) derived.derivation().orElseThrow();
        List<CodeBlock> arguments = function.arguments().stream()
                .map(argument -> argument(argument, parameters))
                .toList();
        return call(SET_OR_REMOVE, form, derived, Values.made(function, arguments));
    }

    private static CodeBlock call(String method, UpdateForm form, Attribute attribute, CodeBlock value) {
        CodeBlock codec = form.codecs().codec(attribute.codec());
        return CodeBlock.of("$L($S,$W$L,$W$L)", method, attribute.storedName(), codec, value);
    }

    /** What is no parameter is part of the key. */
    private static CodeBlock argument(Attribute attribute, Map<Attribute, String> parameters) {
        return parameters.containsKey(attribute)
                ? CodeBlock.of("$L", parameters.get(attribute))
                : CodeBlock.of("$L.$L()", UpdateForm.OfItem.KEY, attribute.pathAccessor());
    }

    /** Whether it needs the key. */
    boolean usesKey() {
        return joint.derived().stream()
                .map(derived -> (Derivation.ByFunction) derived.derivation().orElseThrow())
                .anyMatch(function -> !joint.sources().containsAll(function.arguments()));
    }
}
