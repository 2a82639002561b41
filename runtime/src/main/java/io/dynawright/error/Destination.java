package io.dynawright.error;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the calls of a client go, as far as the client tells.
 *
 * @param endpoint the URL that the client was given, without user and password; null if it finds its own
 * @param region the client's region, such as {@code eu-west-1}; null if it does not tell
 */
public record Destination(
        @Nullable String endpoint, @Nullable String region) implements Serializable {

    /** The client does not tell. */
    public static final Destination UNKNOWN = new Destination(null, null);

    /** In words, such as {@code http://localhost:8000} or {@code DynamoDB in region eu-west-1}. */
    public String describe() {
        if (endpoint != null) {
            return endpoint;
        }
        return region == null ? "the client's endpoint" : "DynamoDB in region " + region;
    }

    /** The same as a map, with the entries {@code endpoint} and {@code region} as far as they are known. */
    Map<String, String> asMap() {
        Map<String, String> map = new LinkedHashMap<>();
        if (endpoint != null) {
            map.put("endpoint", endpoint);
        }
        if (region != null) {
            map.put("region", region);
        }
        return map;
    }
}
