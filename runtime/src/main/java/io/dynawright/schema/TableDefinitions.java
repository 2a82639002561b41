package io.dynawright.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.dynawright.error.ConfigurationException;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the tables of all modules on a class path, by the files {@code META-INF/dynawright/tables.json} that the processor
 * writes where the option {@code -Adynawright.module} names the module.
 *
 * <p>A table that is found here has all that matters to how it is deployed: attributes, keys, indexes, settings, the time
 * to live and the versions of its items. What else operations need to know of an entity its schema alone has.
 */
public final class TableDefinitions {

    /** Where modules tell of their tables. */
    public static final String FILE = "META-INF/dynawright/tables.json";

    private TableDefinitions() {}

    /**
     * Those on the class path of this thread, in the order of their names; none if no module tells of its tables.
     *
     * @throws ConfigurationException as {@link #of} says
     */
    public static List<DeclaredTable> onClassPath() {
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        return of(ofThread == null ? TableDefinitions.class.getClassLoader() : ofThread);
    }

    /**
     * Those that this class loader finds, in the order of their names; none if no module tells of its tables. A table
     * that several files describe alike is there once.
     *
     * @throws ConfigurationException if a file is broken or of a newer format than this version of Dynawright knows, or
     *     two of them describe the same table differently. The message names the file
     */
    public static List<DeclaredTable> of(ClassLoader loader) {
        Map<String, Described> tables = new TreeMap<>();
        for (URL file : files(loader)) {
            for (Map.Entry<String, JsonNode> table : TablesFile.read(file).entrySet()) {
                Described described = new Described(file, table.getValue());
                Described other = tables.putIfAbsent(table.getKey(), described);
                if (other != null && !other.content().equals(described.content())) {
                    throw new ConfigurationException("The table " + table.getKey() + " is described differently in "
                            + other.file() + " and in " + file
                            + ". Give one of the two tables another name, or take the older file off the class path");
                }
            }
        }
        List<DeclaredTable> declared = new ArrayList<>();
        tables.values().forEach(table -> declared.add(TablesFile.table(table.file(), table.content())));
        return Collections.unmodifiableList(declared);
    }

    /** Each once, though class loaders may have it from several parents. */
    private static Iterable<URL> files(ClassLoader loader) {
        try {
            Map<String, URL> files = new LinkedHashMap<>();
            Collections.list(loader.getResources(FILE)).forEach(file -> files.put(file.toExternalForm(), file));
            return files.values();
        } catch (IOException e) {
            throw new ConfigurationException("The class path could not be searched for " + FILE, e);
        }
    }

    /** A table as a file describes it. */
    private record Described(URL file, JsonNode content) {}
}
