package io.dynawright.samples.testing;

import io.dynawright.BatchWriter;
import io.dynawright.Dynawright;
import io.dynawright.error.DynawrightException;
import io.dynawright.schema.EntitySchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Items for tests from resources: each line is one in DynamoDB JSON, {@code {"id":{"S":"1"}}}; blank lines are overlooked.
 * {@link EntitySchema#toJson} writes such lines.
 */
public final class Fixtures {

    private Fixtures() {}

    /**
     * The entities of a resource.
     *
     * @param beside a class in whose package the resource is
     * @throws IllegalArgumentException if there is no such resource, or a line is not an item of this entity; the message
     *     has the line's number
     */
    public static <T> List<T> read(EntitySchema<T> schema, Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no resource " + resource + " beside " + beside.getName());
            }
            return read(schema, resource, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the entities of a resource into their table, and gives them back. */
    public static <T> List<T> load(Dynawright dynawright, EntitySchema<T> schema, Class<?> beside, String resource) {
        List<T> entities = read(schema, beside, resource);
        try (BatchWriter<T> writer = dynawright.batchWriter(schema)) {
            entities.forEach(writer::put);
        }
        return entities;
    }

    private static <T> List<T> read(EntitySchema<T> schema, String resource, BufferedReader lines) throws IOException {
        List<T> entities = new ArrayList<>();
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine(), number++) {
            if (!line.isBlank()) {
                entities.add(entity(schema, line, resource + ":" + number));
            }
        }
        return entities;
    }

    private static <T> T entity(EntitySchema<T> schema, String line, String place) {
        try {
            return schema.fromJson(line);
        } catch (DynawrightException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
    }
}
