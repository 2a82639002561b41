package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.Fault;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.problem.CodecProblems;
import io.dynawright.processor.problem.FormerNameProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import io.dynawright.processor.problem.ZoneProblems;
import java.util.List;

/** The messages about what the user says of how values are stored. */
final class Faults {

    private Faults() {}

    /** What is wrong with an attribute. */
    static Problem of(AttributeDeclaration attribute, Fault fault, Spot spot) {
        String name = attribute.javaName();
        String type = attribute.type().toString();
        if (fault instanceof Fault.OtherType other) {
            return CodecProblems.codecOfOtherType(
                    spot, name, type, other.codec().simpleName(), other.served().toString());
        }
        if (fault instanceof Fault.Contradiction contradiction) {
            return CodecProblems.contradiction(spot, name, joined(contradiction.marks()));
        }
        if (fault instanceof Fault.UnknownZone unknown) {
            return ZoneProblems.unknownZone(spot, name, unknown.zone(), ZoneSuggestions.nearest(unknown.zone()));
        }
        if (fault instanceof Fault.NoZone) {
            return ZoneProblems.noZone(spot, name, type);
        }
        return fault instanceof Fault.NothingDynamic ? CodecProblems.nothingDynamic(spot, name, type) : of(fault, spot);
    }

    /** What is wrong with a class, wherever it is used. */
    static Problem of(Fault fault, Spot spot) {
        if (fault instanceof Fault.NotACodec none) {
            return CodecProblems.notACodec(spot, none.type());
        }
        if (fault instanceof Fault.Unusable unusable) {
            return CodecProblems.unusableCodec(
                    spot, unusable.codec().simpleName(), unusable.reason().text());
        }
        if (fault instanceof Fault.SecondCodec second) {
            return CodecProblems.secondCodec(
                    spot,
                    second.codec().simpleName(),
                    second.first().simpleName(),
                    second.served().toString());
        }
        if (fault instanceof Fault.SameText same) {
            return CodecProblems.sameEnumText(spot, nameOf(same.enumType()), same.text(), same.first(), same.second());
        }
        if (fault instanceof Fault.FormerText former) {
            return FormerNameProblems.textOfConstant(spot, former.constant(), nameOf(former.enumType()), found(former));
        }
        Fault.SecondDefault second = (Fault.SecondDefault) fault;
        return CodecProblems.secondEnumDefault(spot, nameOf(second.enumType()), second.first(), second.second());
    }

    private static String found(Fault.FormerText former) {
        return former.owner()
                .map(owner -> "is \"" + former.text() + "\", a text of " + owner + " already")
                .orElse("names nothing");
    }

    private static String nameOf(JavaType.Declared type) {
        return type.simpleName();
    }

    private static String joined(List<String> marks) {
        int last = marks.size() - 1;
        return String.join(", ", marks.subList(0, last)) + " and " + marks.get(last);
    }
}
