package io.dynawright.processor.problem;

import java.util.Optional;

/** DW485 and DW486: the time zones that attributes name. */
public final class ZoneProblems {

    private ZoneProblems() {}

    public static Problem unknownZone(Spot spot, String attribute, String zone, Optional<String> suggestion) {
        return Problem.error(
                "DW485",
                spot,
                "@Attribute of \"" + attribute + "\" names the time zone \"" + zone
                        + "\", which the JDK of this compilation does not know.",
                suggestion.map(id -> "Did you mean \"" + id + "\"? ").orElse("")
                        + "Write an id such as \"Europe/Paris\", in the same case, or an offset such as \"+02:00\"");
    }

    public static Problem noZone(Spot spot, String attribute, String type) {
        return Problem.error(
                "DW486",
                spot,
                "@Attribute(zone) is on \"" + attribute + "\" of type " + type
                        + ", and there is no zone in the form in which that is stored.",
                "Remove it: it is for attributes of type OffsetDateTime, ZonedDateTime and LocalDateTime with the codecs"
                        + " of Dynawright's own format");
    }
}
