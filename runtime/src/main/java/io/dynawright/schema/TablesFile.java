package io.dynawright.schema;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dynawright.error.ConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a {@code tables.json}. What it does not know it passes over. */
final class TablesFile {

    /** The newest format that is known. It goes up with what an older version would misread. */
    private static final int FORMAT = 1;

    private TablesFile() {}

    /** What is said of each table, by its name. */
    static Map<String, JsonNode> read(URL file) {
        JsonNode content = content(file);
        int format = content.path("format").asInt();
        if (format > FORMAT) {
            throw new ConfigurationException(file + " has the format " + format
                    + ", and this version of Dynawright knows formats up to " + FORMAT
                    + ". Use the dynawright-runtime of the version that compiled the module, or a newer one");
        } else if (format < 1) {
            throw broken(file, "it has no format");
        }
        Map<String, JsonNode> tables = new LinkedHashMap<>();
        for (JsonNode table : content.path("tables")) {
            tables.put(name(file, table), table);
        }
        return tables;
    }

    private static String name(URL file, JsonNode table) {
        try {
            return TableContent.text(table, "name");
        } catch (IllegalArgumentException e) {
            throw broken(file, String.valueOf(e.getMessage()));
        }
    }

    /** A table that is described so. */
    static DeclaredTable table(URL file, JsonNode content) {
        try {
            return new TableContent(content).table();
        } catch (IllegalArgumentException e) {
            throw broken(file, "of the table " + content.path("name").asText() + ", " + e.getMessage());
        }
    }

    private static JsonNode content(URL file) {
        try {
            URLConnection connection = file.openConnection();
            // A cached connection keeps the archive open that the file is in.
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                return new ObjectMapper().readTree(in);
            }
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            throw broken(
                    file,
                    place == null
                            ? "it is no JSON"
                            : "it is no JSON at line " + place.getLineNr() + ", column " + place.getColumnNr());
        } catch (IOException e) {
            throw new ConfigurationException(file + " could not be read", e);
        }
    }

    private static ConfigurationException broken(URL file, String fault) {
        return new ConfigurationException(file + " is not as Dynawright's processor writes it: " + fault
                + ". Compile the module again, and let nothing change the file or merge it with others");
    }
}
