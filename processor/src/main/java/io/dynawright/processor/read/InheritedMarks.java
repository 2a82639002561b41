package io.dynawright.processor.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The annotations of members that are one attribute. Those in a class hide those of the same name in its supertypes;
 * and as {@code @Ignore} contradicts all others of ours, it hides them, and they hide it.
 */
final class InheritedMarks {

    private InheritedMarks() {}

    /** What counts, in the order of the source. */
    static List<AnnotationView> of(List<Member> members) {
        List<Member> nearestFirst = members.stream()
                .sorted(Comparator.comparingLong(Member::place).reversed())
                .toList();
        List<AnnotationView> marks = new ArrayList<>();
        for (Member member : nearestFirst) {
            List<AnnotationView> nearer = marks.stream()
                    .filter(mark -> !member.isBeside(mark.element()))
                    .toList();
            member.annotations().stream()
                    .filter(mark -> nearer.stream().noneMatch(other -> hides(other, mark)))
                    .forEach(marks::add);
        }
        marks.sort(Comparator.comparingLong(AnnotationView::order));
        return marks;
    }

    private static boolean hides(AnnotationView nearer, AnnotationView farther) {
        boolean isContradiction = nearer.isOurs() && farther.isOurs() && (isIgnore(nearer) || isIgnore(farther));
        return isContradiction || nearer.name().equals(farther.name());
    }

    private static boolean isIgnore(AnnotationView mark) {
        return mark.name().equals(Ours.IGNORE);
    }
}
