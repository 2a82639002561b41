package io.dynawright.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a class has under one property name. The lists grow while the class is searched; the members of superclasses
 * come first.
 */
record Property(String name, List<Member> fields, List<Member> getters, List<Member> setters) {

    Property(String name) {
        this(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    Stream<Member> members() {
        return Stream.of(fields, getters, setters).flatMap(List::stream);
    }

    /** The member that stands for the property: the field that shadows all others, else an accessor. */
    Member main() {
        return fields.isEmpty() ? members().findFirst().orElseThrow() : fields.get(fields.size() - 1);
    }

    /** The members that give the value, the one that stands for the property first. */
    List<Member> sources() {
        return Stream.concat(Stream.of(main()), Stream.of(fields, getters).flatMap(List::stream))
                .distinct()
                .toList();
    }

    /** Where the property comes in the order of the source. */
    long place() {
        return members().mapToLong(Member::place).findFirst().orElseThrow();
    }

    boolean hasMarks() {
        return members().anyMatch(member -> !member.ourMarks().isEmpty());
    }
}
