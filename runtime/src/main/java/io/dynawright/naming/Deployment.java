package io.dynawright.naming;

import io.dynawright.error.ConfigurationException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One of the places where a program is deployed. Tables of the same logical name are others in each of them.
 *
 * @param app the name of the program: {@code shop}
 * @param id which of its deployments: {@code dev}, {@code prod-eu}
 */
public record Deployment(String app, String id) {

    /**
     * The deployment.
     *
     * @throws ConfigurationException if one of the two is null or blank, or has a slash
     */
    public Deployment {
        demandPart("app", app);
        demandPart("deployment", id);
    }

    private static void demandPart(String what, String part) {
        if (part == null || part.isBlank() || part.contains("/")) {
            throw new ConfigurationException("The name of the " + what + " is "
                    + (part == null ? "null" : "\"" + part + "\"")
                    + ": it must not be blank and have no slash, since it is a part of paths");
        }
    }

    /** What patterns say for it, and what errors tell. */
    Map<String, String> asMap() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("app", app);
        map.put("deployment", id);
        return map;
    }
}
