package io.dynawright.processor.check;

import io.dynawright.processor.declare.Access;
import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.EntityDeclaration;
import io.dynawright.processor.declare.IgnoredMember;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Storing;
import io.dynawright.processor.problem.CodecProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import io.dynawright.processor.problem.TypeProblems;
import io.dynawright.processor.problem.ViewProblems;
import java.util.function.Consumer;

/** Every attribute is of a type that can be stored and that generated code can name. */
final class AttributeTypeRule implements Rule {

    @Override
    public void check(Declaration table, Consumer<Problem> problems) {
        checkIgnored(table, problems);
        for (AttributeDeclaration attribute : table.attributes()) {
            if (attribute.storing() instanceof Storing.Refused refused
                    && !isTypeParameter(table, attribute)
                    && !isNoGetter(attribute)) {
                problems.accept(problem(attribute, refused));
            }
            if (attribute.storing() instanceof Storing.Faulty faulty) {
                problems.accept(
                        Faults.of(attribute, faulty.fault(), faulty.spot().orElse(attribute.spot())));
            }
        }
    }

    private static Problem problem(AttributeDeclaration attribute, Storing.Refused refused) {
        Spot spot = attribute.spot();
        String name = attribute.javaName();
        String type = attribute.type().toString();
        String part = refused.part().toString();
        return switch (refused.reason()) {
            case UNSUPPORTED -> TypeProblems.unsupportedType(spot, name, type, part);
            case HIDDEN -> TypeProblems.hiddenType(spot, name, type, shortName(refused.part()));
            case VIEW -> ViewProblems.stored(spot, name, type, shortName(refused.part()));
            case RAW -> TypeProblems.rawType(spot, name, type, part);
            case NO_FIXED_TYPE -> TypeProblems.noFixedType(spot, name, type, part);
            case UNTYPED -> TypeProblems.untyped(spot, name, type);
            case NO_CODEC -> TypeProblems.documentWithoutCodec(spot, name, part);
            case GENERIC_ARRAY -> TypeProblems.genericArray(spot, name, part);
            case NOT_IN_FORM -> TypeProblems.notInForm(spot, name, type);
            case NOT_A_SET -> TypeProblems.notASet(spot, name, type);
            case MAP_KEY -> CodecProblems.notScalarKey(spot, name, type, part);
            case TOO_DEEP -> CodecProblems.tooDeep(spot, name);
        };
    }

    private static String shortName(JavaType type) {
        return type instanceof JavaType.Declared declared ? declared.simpleName() : type.toString();
    }

    private static void checkIgnored(Declaration table, Consumer<Problem> problems) {
        for (IgnoredMember member : table.ignored()) {
            member.hiddenType()
                    .map(JavaType::toString)
                    .ifPresent(type ->
                            problems.accept(TypeProblems.hiddenType(member.spot(), member.javaName(), type, type)));
        }
    }

    /** The class is told of its type parameters elsewhere. */
    private static boolean isTypeParameter(Declaration table, AttributeDeclaration attribute) {
        return attribute.type() instanceof JavaType.Other
                && table.entity().flaws().contains(EntityDeclaration.Flaw.GENERIC);
    }

    /** A method is told so elsewhere. */
    private static boolean isNoGetter(AttributeDeclaration attribute) {
        return attribute.access() instanceof Access.Derived derived
                && !derived.flaws().isEmpty();
    }
}
