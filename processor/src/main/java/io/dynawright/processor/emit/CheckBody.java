package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.Constraint;
import io.dynawright.processor.declare.Disclosure;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Check;
import io.dynawright.processor.model.Flattened;
import io.dynawright.processor.model.Part;
import io.dynawright.processor.model.Shape;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** The body of the method that checks a class: what constraints say of each member, in the order of the source. */
record CheckBody(CheckConstants constants, Locals locals, String violations) {

    /** This method, which has a name and modifiers, with all else. */
    static MethodSpec method(Shape shape, CheckConstants constants, Locals locals, MethodSpec.Builder method) {
        String object = locals.entity(shape.type());
        String violations = locals.other("violations");
        return method.addParameter(TypeNames.of(shape.type()), object)
                .addParameter(RuntimeTypes.VIOLATIONS, violations)
                .addCode(new CheckBody(constants, locals, violations).of(shape, object))
                .build();
    }

    private CodeBlock of(Shape shape, String object) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Part part : shape.parts()) {
            Optional<Check> check =
                    shape.checks().stream().filter(each -> each.isOf(part)).findFirst();
            Optional<Flattened> flattened = Optional.of(part)
                    .filter(Flattened.class::isInstance)
                    .map(Flattened.class::cast)
                    .filter(member -> member.shape().isChecked());
            if (check.isPresent() || flattened.isPresent()) {
                String name = locals.other(part.member());
                code.addStatement("$T $L = $L", TypeNames.of(part.type()), name, Values.of(object, part));
                check.ifPresent(each -> code.add(check(each, part, name)));
                flattened.ifPresent(member -> code.add(flattened(member, name)));
            }
        }
        shape.checks().stream()
                .filter(check -> isOfNoPart(check, shape.parts()))
                .forEach(check -> code.add(computed(check, object)));
        return code.build();
    }

    private static boolean isOfNoPart(Check check, List<Part> parts) {
        return parts.stream().noneMatch(check::isOf);
    }

    private CodeBlock computed(Check check, String object) {
        JavaType type = check.value().type();
        String name = locals.other(check.member());
        return CodeBlock.builder()
                .addStatement("$T $L = $L.$L()", TypeNames.of(type), name, object, check.getter())
                .add(check(check, name))
                .build();
    }

    /** A local time is judged in its own zone, if it has one. */
    private CodeBlock check(Check check, Part part, String name) {
        Optional<String> zone = zoneOfLocalTime(part)
                .filter(each -> check.value().constraints().stream()
                        .anyMatch(declared -> declared.constraint() instanceof Constraint.Time));
        if (zone.isEmpty()) {
            return check(check, name);
        }
        String zoned = locals.other(name + "InZone");
        return CodeBlock.builder()
                .addStatement(
                        "$1T $2L = $3L == null ? null : $3L.atZone($4T.of($5S))",
                        ZonedDateTime.class,
                        zoned,
                        name,
                        ZoneId.class,
                        zone.get())
                .add(check(check, zoned))
                .build();
    }

    private static Optional<String> zoneOfLocalTime(Part part) {
        return part instanceof Attribute attribute
                        && attribute.codec() instanceof CodecRef.Zoned zoned
                        && zoned.served().equals(JavaType.Declared.of("java.time", "LocalDateTime"))
                ? Optional.of(zoned.zone())
                : Optional.empty();
    }

    private CodeBlock check(Check check, String name) {
        CheckStatements statements =
                new CheckStatements(CodecNames.upperSnakeCase(check.member()), constants, locals, violations);
        CodeBlock code = statements.of(check.value(), name, Optional.of(check.member()));
        return check.disclosure() == Disclosure.SHOWN
                ? code
                : CodeBlock.builder()
                        .addStatement("$L.hideValues()", violations)
                        .add(code)
                        .addStatement("$L.showValues()", violations)
                        .build();
    }

    private CodeBlock flattened(Flattened member, String name) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L != null)", name)
                .addStatement("$L.enter($S)", violations, member.member())
                .add(of(member.shape(), name))
                .addStatement("$L.leave()", violations)
                .endControlFlow()
                .build();
    }
}
