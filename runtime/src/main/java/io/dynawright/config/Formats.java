package io.dynawright.config;

import io.dynawright.time.TimeZones;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.regions.Region;

/** The formats that keys have. */
final class Formats {

    private static final int CURSOR_KEY_BYTES = 32;
    private static final int NANO_DIGITS = 9;
    private static final Pattern SEPARATOR = Pattern.compile("\\s*,\\s*");

    private Formats() {}

    /** Text that matches as a whole. */
    static Format<String> text(String pattern, String allowed) {
        Pattern compiled = Pattern.compile(pattern);
        return new Format<>(
                allowed,
                text -> Optional.of(text).filter(it -> compiled.matcher(it).matches()));
    }

    static Format<Region> region() {
        Format<String> id = text("[a-z0-9]+(-[a-z0-9]+)*", "the id of a region, such as eu-west-1");
        return new Format<>(id.allowed(), text -> id.parse(text).map(Region::of));
    }

    static Format<URI> endpoint() {
        return new Format<>(
                "an absolute http or https URI with a host and without a user, query and fragment, such as"
                        + " http://localhost:8000",
                Formats::parseEndpoint);
    }

    private static Optional<URI> parseEndpoint(String text) {
        try {
            return Optional.of(new URI(text)).filter(Formats::isEndpoint);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isEndpoint(URI uri) {
        return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                && uri.getHost() != null
                && uri.getUserInfo() == null
                && uri.getQuery() == null
                && uri.getFragment() == null;
    }

    static Format<Integer> count() {
        Format<String> digits = text("[0-9]{0,8}[1-9][0-9]{0,8}", "a whole number of 1 or more");
        return new Format<>(
                digits.allowed(),
                text -> digits.parse(text)
                        .map(Long::valueOf)
                        .filter(n -> n <= Integer.MAX_VALUE)
                        .map(Long::intValue));
    }

    /** A thousandth is what HTTP clients count in: less would be none, which they take for no limit at all. */
    static Format<Duration> seconds() {
        Format<String> decimal = text("[0-9]{1,5}(\\.[0-9]{1,9})?", "a number of seconds from 0.001 to 86400");
        return new Format<>(
                decimal.allowed(),
                text -> decimal.parse(text).map(Formats::duration).filter(Formats::isTimeout));
    }

    private static Duration duration(String seconds) {
        return Duration.ofNanos(
                new BigDecimal(seconds).movePointRight(NANO_DIGITS).longValueExact());
    }

    private static boolean isTimeout(Duration duration) {
        return duration.compareTo(Duration.ofMillis(1)) >= 0 && duration.compareTo(Duration.ofDays(1)) <= 0;
    }

    static Format<Boolean> flag() {
        Format<String> word = text("(?i)true|false", "true or false");
        return new Format<>(word.allowed(), text -> word.parse(text).map(Boolean::valueOf));
    }

    static Format<ZoneId> zone() {
        return new Format<>(
                Formats::allowedZone,
                text -> Optional.of(text).filter(TimeZones::isValid).map(ZoneId::of));
    }

    private static String allowedZone(String text) {
        List<String> near = TimeZones.suggestions(text);
        return "the id of a time zone, such as Europe/London"
                + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?");
    }

    /** The texts of keys, separated by commas. */
    static Format<List<String>> cursorKeys() {
        return new Format<>(
                "the Base64 text of 32 bytes; older keys may follow it, separated by commas", Formats::parseCursorKeys);
    }

    private static Optional<List<String>> parseCursorKeys(String text) {
        List<String> keys = Arrays.asList(SEPARATOR.split(text.strip(), -1));
        return Optional.of(keys).filter(all -> all.stream().allMatch(Formats::isCursorKey));
    }

    private static boolean isCursorKey(String text) {
        try {
            return Base64.getDecoder().decode(text).length == CURSOR_KEY_BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
