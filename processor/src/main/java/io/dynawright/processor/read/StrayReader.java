package io.dynawright.processor.read;

import io.dynawright.processor.declare.StrayMark;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** Finds annotations of ours on members that cannot be attributes. {@code @Ignore} is right, if needless, there. */
final class StrayReader {

    private StrayReader() {}

    static List<StrayMark> read(List<Member> noAttributes) {
        return noAttributes.stream()
                .filter(member -> !DerivedReader.isDerived(member) && !EvolutionReader.isUpcaster(member))
                .flatMap(StrayReader::read)
                .toList();
    }

    private static Stream<StrayMark> read(Member member) {
        return member.ourMarks().stream()
                .filter(mark -> !mark.value().equals("Ignore"))
                .map(mark -> new StrayMark(mark.value(), place(member), member.name(), mark.spot()));
    }

    private static StrayMark.Place place(Member member) {
        if (member.element().getKind() != ElementKind.FIELD) {
            return StrayMark.Place.METHOD;
        }
        return member.element().getModifiers().contains(Modifier.STATIC)
                ? StrayMark.Place.STATIC_FIELD
                : StrayMark.Place.TRANSIENT_FIELD;
    }
}
