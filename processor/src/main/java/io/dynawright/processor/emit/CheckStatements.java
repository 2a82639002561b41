package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.declare.CheckedValue;
import io.dynawright.processor.declare.CheckedValue.Element;
import io.dynawright.processor.declare.CheckedValue.Place;
import io.dynawright.processor.declare.Constraint;
import io.dynawright.processor.declare.ConstraintDeclaration;
import io.dynawright.processor.declare.ConstraintTexts;
import io.dynawright.processor.declare.Family;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Names;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The statements that check the value of one member.
 *
 * @param member what constants are named after
 * @param violations the variable that collects what is wrong
 */
record CheckStatements(String member, CheckConstants constants, Locals locals, String violations) {

    /** What can be shown as a text. */
    private static final Set<Family> SIMPLE = EnumSet.of(
            Family.TEXT, Family.WHOLE, Family.EXACT, Family.FLOATING, Family.BOOLEAN, Family.TIME, Family.DATE);

    /**
     * The statements for a value in a variable.
     *
     * @param attribute the attribute that has it; empty if the path leads to it already
     */
    CodeBlock of(CheckedValue value, String name, Optional<String> attribute) {
        CodeBlock.Builder code = CodeBlock.builder();
        value.constraints().forEach(constraint -> code.add(constraint(constraint, value, name, attribute)));
        if (value.valid().isPresent()) {
            code.add(entered(attribute, document(value, name)));
        }
        Optional<Element> only = value.elements().stream()
                .filter(element -> element.place() == Place.OPTIONAL || element.place() == Place.OPTIONAL_NUMBER)
                .findFirst();
        if (only.isPresent()) {
            code.add(ofOptional(only.get(), name, attribute));
        } else if (!value.elements().isEmpty()) {
            code.beginControlFlow("if ($L != null)", name)
                    .add(entered(attribute, elements(value, name)))
                    .endControlFlow();
        }
        return code.build();
    }

    private CodeBlock constraint(
            ConstraintDeclaration declared, CheckedValue value, String name, Optional<String> attribute) {
        String message = ConstraintTexts.of(declared, value.family());
        CodeBlock where = attribute.map(each -> CodeBlock.of("$S, ", each)).orElseGet(() -> CodeBlock.of(""));
        if (declared.constraint() instanceof Constraint.Time time) {
            CodeBlock moment = value.family() == Family.DATE
                    ? CodeBlock.of("$T.moment($L)", RuntimeTypes.TIMES, name)
                    : CodeBlock.of("$L", name);
            return CodeBlock.builder()
                    .addStatement(
                            "$L.judge($L$S, $L, $T.$L)",
                            violations,
                            where,
                            message,
                            moment,
                            RuntimeTypes.TENSE,
                            time.tense())
                    .build();
        }
        boolean isShown = SIMPLE.contains(value.family()) && !(declared.constraint() instanceof Constraint.Present);
        return CodeBlock.builder()
                .beginControlFlow(
                        "if ($L)", new BrokenConstraints(value, name, member, constants).by(declared.constraint()))
                .addStatement("$L.add($L$S, $L)", violations, where, message, isShown ? name : "null")
                .endControlFlow()
                .build();
    }

    private CodeBlock document(CheckedValue value, String name) {
        JavaType.Declared codec =
                Names.ofDocument((JavaType.Declared) value.type()).codec();
        return CodeBlock.builder()
                .addStatement("$T.INSTANCE.validate($L, $L)", TypeNames.className(codec), name, violations)
                .build();
    }

    /** With the path lengthened, unless it leads there already. */
    CodeBlock entered(Optional<String> attribute, CodeBlock code) {
        return attribute
                .map(name -> entered("enter", CodeBlock.of("$S", name), code))
                .orElse(code);
    }

    private CodeBlock entered(String method, CodeBlock argument, CodeBlock code) {
        return CodeBlock.builder()
                .addStatement("$L.$L($L)", violations, method, argument)
                .add(code)
                .addStatement("$L.leave()", violations)
                .build();
    }

    /** What an optional holds is checked as if it were the attribute's value. */
    private CodeBlock ofOptional(Element element, String name, Optional<String> attribute) {
        JavaType type = element.value().type();
        String held = locals.other(name + "Value");
        if (element.place() == Place.OPTIONAL_NUMBER) {
            String getter = "getAs" + (type.equals(new JavaType.Primitive("int").boxed()) ? "Int" : type.toString());
            return CodeBlock.builder()
                    .addStatement(
                            "$1T $2L = $3L != null && $3L.isPresent() ? $3L.$4L() : null",
                            TypeNames.of(type),
                            held,
                            name,
                            getter)
                    .add(of(element.value(), held, attribute))
                    .build();
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L != null)", name)
                .addStatement("$T $L = $L.orElse(null)", TypeNames.of(type), held, name)
                .add(of(element.value(), held, attribute))
                .endControlFlow()
                .build();
    }

    private CodeBlock elements(CheckedValue value, String name) {
        Place place = value.elements().get(0).place();
        return switch (place) {
            case INDEX -> indexed(value.elements().get(0).value(), name);
            case ITERATION -> iterated(value.elements().get(0).value(), name);
            default -> mapped(value, name);
        };
    }

    private CodeBlock indexed(CheckedValue element, String name) {
        String index = locals.other(name + "Index");
        String each = locals.other(name + "Element");
        return CodeBlock.builder()
                .addStatement("int $L = 0", index)
                .beginControlFlow("for ($T $L : $L)", TypeNames.of(element.type()), each, name)
                .add(entered("enterIndex", CodeBlock.of("$L++", index), of(element, each, Optional.empty())))
                .endControlFlow()
                .build();
    }

    private CodeBlock iterated(CheckedValue element, String name) {
        String each = locals.other(name + "Element");
        CodeBlock code = of(element, each, Optional.empty());
        return CodeBlock.builder()
                .addStatement("$L.enterElement()", violations)
                .beginControlFlow("for ($T $L : $L)", TypeNames.of(element.type()), each, name)
                .add(code)
                .endControlFlow()
                .addStatement("$L.leave()", violations)
                .build();
    }

    private CodeBlock mapped(CheckedValue map, String name) {
        JavaType.Declared type = (JavaType.Declared) map.type();
        String entry = locals.other(name + "Entry");
        String key = locals.other(name + "Key");
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow(
                        "for ($T<$T, $T> $L : $L.entrySet())",
                        Map.Entry.class,
                        TypeNames.of(type.arguments().get(0)),
                        TypeNames.of(type.arguments().get(1)),
                        entry,
                        name)
                .addStatement(
                        "$T $L = $L.getKey()", TypeNames.of(type.arguments().get(0)), key, entry);
        at(Place.KEY, map.elements())
                .ifPresent(checked ->
                        code.add(entered("enterKey", CodeBlock.of("$L", key), of(checked, key, Optional.empty()))));
        at(Place.VALUE, map.elements()).ifPresent(checked -> {
            String held = locals.other(name + "Value");
            code.addStatement("$T $L = $L.getValue()", TypeNames.of(checked.type()), held, entry)
                    .add(entered("enterValue", CodeBlock.of("$L", key), of(checked, held, Optional.empty())));
        });
        return code.endControlFlow().build();
    }

    private static Optional<CheckedValue> at(Place place, List<Element> elements) {
        return elements.stream()
                .filter(element -> element.place() == place)
                .map(Element::value)
                .findFirst();
    }
}
