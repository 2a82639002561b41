package io.dynawright.samples.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes entities as programs have them: about ten attributes each, records and beans, some with indexes, some with
 * documents in them, twenty to a package.
 */
final class EntitySources {

    private static final int PER_PACKAGE = 20;

    private EntitySources() {}

    /** The files that were written below the folder. */
    static List<Path> write(Path folder, int count) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String packageName = "com.acme.part" + i / PER_PACKAGE;
            Path file = folder.resolve(packageName.replace('.', '/')).resolve("Entity" + i + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, source(i, packageName));
            files.add(file);
        }
        return files;
    }

    private static String source(int number, String packageName) {
        String template = switch (number % 4) {
            case 0 -> EntityTemplates.INDEXED_WITH_LINES;
            case 1 -> EntityTemplates.PLAIN_RECORD;
            case 2 -> EntityTemplates.BEAN;
            default -> EntityTemplates.INDEXED_BY_TIME;
        };
        return template.replace("PACKAGE", packageName)
                .replace("ENTITY", "Entity" + number)
                .replace("TABLE", "table-" + number);
    }
}
