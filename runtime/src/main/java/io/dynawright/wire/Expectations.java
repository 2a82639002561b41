package io.dynawright.wire;

import io.dynawright.codec.AttributeType;
import org.jspecify.annotations.Nullable;

/**
 * What comes next in an item: what came last time at the same place, since the items of a table are much alike. A place
 * is behind an attribute of a known name, or at the beginning of a map that such an attribute holds.
 */
final class Expectations {

    private static final int FIRST = Names.COUNT;
    private static final int ITEM = 2 * Names.COUNT;
    private static final int ELSEWHERE = ITEM + 1;

    private final Names names;
    private final @Nullable Opening[] openings = new @Nullable Opening[Names.COUNT];
    private final @Nullable Opening[] following = new @Nullable Opening[ELSEWHERE + 1];

    Expectations(Names names) {
        this.names = names;
    }

    /** The place where an item begins. */
    static int item() {
        return ITEM;
    }

    /** The place where a map begins that an attribute of this name holds, alone or in a list. */
    static int inside(int name) {
        return name == Names.UNKNOWN ? ELSEWHERE : FIRST + name;
    }

    /** The place behind an attribute of this name. */
    static int behind(int name) {
        return name == Names.UNKNOWN ? ELSEWHERE : name;
    }

    /** What came there last; null if nothing is known. */
    @Nullable
    Opening at(int place) {
        Opening opening = following[place];
        return opening != null && names.holds(opening.number(), opening.name()) ? opening : null;
    }

    /** An attribute of this name and type came there. */
    void learn(int place, int name, AttributeType type) {
        if (name == Names.UNKNOWN) {
            return;
        }
        Opening opening = openings[name];
        if (opening == null || opening.type() != type || !names.holds(name, opening.name())) {
            opening = new Opening(name, names.text(name), type);
            openings[name] = opening;
        }
        following[place] = opening;
    }
}
