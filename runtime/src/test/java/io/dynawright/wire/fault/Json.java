package io.dynawright.wire.fault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A document that need not be sound: members may come twice, and raw text may be anything. */
public sealed interface Json {

    /** An object, whose members come in any order when it is written. */
    record Obj(List<Member> members) implements Json {}

    record Member(String name, Json value) {}

    record Arr(List<Json> elements) implements Json {}

    record Text(String value) implements Json {}

    /** What is written as it stands. */
    record Raw(String text) implements Json {}

    static Obj obj(Member... members) {
        return new Obj(new ArrayList<>(List.of(members)));
    }

    static Obj obj(Collection<Member> members) {
        return new Obj(new ArrayList<>(members));
    }

    /** An object with one member. */
    static Obj obj(String name, Json value) {
        return obj(new Member(name, value));
    }

    static Arr arr(Collection<? extends Json> elements) {
        return new Arr(List.copyOf(elements));
    }

    static Text text(String value) {
        return new Text(value);
    }

    static Raw raw(Object text) {
        return new Raw(text.toString());
    }
}
