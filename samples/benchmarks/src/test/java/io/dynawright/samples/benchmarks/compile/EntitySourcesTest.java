package io.dynawright.samples.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The entities whose compilation is measured are legal Java. */
class EntitySourcesTest {
    @TempDir
    Path folder;

    @Test
    void eachKindOfEntityCompiles() throws IOException {
        List<Path> files = EntitySources.write(folder.resolve("in"), 24);
        assertThat(files).hasSize(24).doesNotHaveDuplicates();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
            boolean isCompiled = javac.getTask(
                            output,
                            manager,
                            null,
                            List.of("-proc:none", "-d", folder.toString()),
                            null,
                            manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(isCompiled).as(output::toString).isTrue();
        }
    }
}
