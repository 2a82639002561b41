package io.dynawright.processor.check;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Finds the time zone that was probably meant. */
final class ZoneSuggestions {

    private ZoneSuggestions() {}

    /** The nearest id; people leave out the continent, so that the city alone is as good. */
    static Optional<String> nearest(String written) {
        List<String> ids = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        String plain = written.strip().replace(' ', '_');
        return ids.stream()
                .filter(id -> city(id).equalsIgnoreCase(plain))
                .findFirst()
                .or(() -> Suggestions.nearest(plain, ids));
    }

    private static String city(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
