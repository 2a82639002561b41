package io.dynawright.processor.publish.page.diagram;

import io.dynawright.processor.model.ModuleModel;
import io.dynawright.processor.model.StackModel;
import io.dynawright.processor.publish.page.html.Tag;
import java.util.ArrayList;
import java.util.List;

/** The picture: stacks below each other in the order in which they are deployed, arrows at their left. */
public final class Diagram {

    private static final int MARGIN = 2;
    private static final int BETWEEN = 28;
    private static final int LANE = 14;

    private Diagram() {}

    /** The picture as SVG, whose colours are the page's. */
    public static Tag of(ModuleModel module) {
        Boxes boxes = new Boxes(module);
        int dependencies = module.stacks().stream()
                .mapToInt(stack -> known(module, stack).size())
                .sum();
        int left = dependencies == 0 ? MARGIN : MARGIN + 22 + dependencies * LANE;
        List<Group> groups = new ArrayList<>();
        int y = MARGIN;
        for (StackModel stack : module.stacks()) {
            List<Unit> units = module.tables(stack).stream()
                    .map(entry -> boxes.unit(entry.model()))
                    .toList();
            Group group = Group.of(stack, left, y, units);
            groups.add(group);
            y = group.bottom() + BETWEEN;
        }
        int width = left + Group.WIDTH + MARGIN;
        int height = Math.max(y - BETWEEN, 0) + MARGIN;
        Tag svg = Drawing.canvas(width, height, "Tables of " + module.name(), Description.of(module));
        groups.forEach(group -> svg.add(Drawing.group(group)));
        return svg.addAll(arrows(module, groups, left));
    }

    private static List<Tag> arrows(ModuleModel module, List<Group> groups, int left) {
        List<Tag> arrows = new ArrayList<>();
        for (StackModel stack : module.stacks()) {
            for (String before : known(module, stack)) {
                int lane = left - 14 - LANE * (arrows.size() + 1) + LANE / 2;
                arrows.add(Drawing.arrow(of(stack.name(), groups), of(before, groups), lane, arrows.size()));
            }
        }
        return arrows;
    }

    private static Group of(String stack, List<Group> groups) {
        return groups.stream()
                .filter(group -> group.stack().name().equals(stack))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> known(ModuleModel module, StackModel stack) {
        return stack.dependsOn().stream()
                .filter(name ->
                        module.stacks().stream().anyMatch(other -> other.name().equals(name)))
                .toList();
    }
}
