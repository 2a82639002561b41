package io.dynawright.processor.publish.page.diagram;

import io.dynawright.processor.model.StackModel;
import java.util.ArrayList;
import java.util.List;

/** A stack at its place, with its tables. */
record Group(StackModel stack, int x, int y, int height, List<Unit> units) {

    private static final int PADDING = 20;
    private static final int GAP = 36;
    private static final int TITLE = 44;

    /** How wide every stack is: a table with indexes and one without fit beside each other. */
    static final int WIDTH = 2 * PADDING + 3 * Box.WIDTH + Unit.BESIDE + GAP;

    Group {
        units = List.copyOf(units);
    }

    /** The units beside each other as far as there is room, then below. */
    static Group of(StackModel stack, int left, int top, List<Unit> units) {
        List<Unit> placed = new ArrayList<>();
        int x = 0;
        int y = TITLE;
        int rowHeight = 0;
        for (Unit unit : units) {
            if (x > 0 && PADDING + x + unit.width() > WIDTH - PADDING) {
                x = 0;
                y += rowHeight + GAP;
                rowHeight = 0;
            }
            placed.add(unit.at(left + PADDING + x, top + y));
            x += unit.width() + GAP;
            rowHeight = Math.max(rowHeight, unit.height());
        }
        return new Group(stack, left, top, y + rowHeight + PADDING, placed);
    }

    int bottom() {
        return y + height;
    }
}
