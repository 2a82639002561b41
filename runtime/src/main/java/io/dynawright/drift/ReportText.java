package io.dynawright.drift;

import io.dynawright.health.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints reports for people. */
final class ReportText {

    private ReportText() {}

    static String of(DriftReport report) {
        return report.tables().isEmpty()
                ? "no tables"
                : report.tables().stream().map(ReportText::of).collect(Collectors.joining("\n"));
    }

    private static String of(TableDrift table) {
        List<String> lines = new ArrayList<>();
        lines.add(table.table() + ":" + (table.isClean() ? " is as the entity declares it" : ""));
        table.differences().forEach(difference -> lines.add("  " + line(difference)));
        table.remarks().forEach(remark -> lines.add("  " + oneLine(remark)));
        for (int number = 1; number <= table.steps().size(); number++) {
            lines.add("  " + number + ". "
                    + table.steps().get(number - 1).toString().replace("\n", "\n     "));
        }
        return String.join("\n", lines);
    }

    private static String line(Difference difference) {
        return String.format("%-7s %s", difference.level(), oneLine(difference.message()));
    }

    /** The words of others can have several lines. */
    static String oneLine(String words) {
        return words.replaceAll("\\s*\\p{Cntrl}\\s*", " ");
    }
}
