package io.dynawright.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import io.dynawright.processor.DynawrightProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/**
 * Runs the processor and gives what it wrote. All cases are compiled in one run, too, so they share their options; this
 * one matters to classes of the enhanced client's alone.
 */
final class Generation {

    private static final String ROOT = "/SOURCE_OUTPUT/";

    private Generation() {}

    /** The texts generated from these sources, by path below the source root. */
    static Map<String, String> run(Iterable<JavaFileObject> sources) {
        return run(sources, new DynawrightProcessor());
    }

    static Map<String, String> run(Iterable<JavaFileObject> sources, Processor processor) {
        Compilation compilation = compile(sources, processor);
        Map<String, String> texts = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            texts.put(file.toUri().getPath().substring(ROOT.length()), text(file));
        }
        return texts;
    }

    static Compilation compile(Iterable<JavaFileObject> sources, Processor processor) {
        Compilation compilation = Compiler.javac()
                .withProcessors(processor)
                .withOptions("-Xlint:all,-processing", "-Werror", "-Adynawright.enhancedAnnotations=true")
                .compile(sources);
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        return compilation;
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
