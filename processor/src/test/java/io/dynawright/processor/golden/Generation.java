package io.dynawright.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import io.dynawright.processor.DynawrightProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/**
 * Runs the processor and gives what it wrote. Most cases are compiled in one run, too, so they share their options; the
 * one here matters to classes of the enhanced client's alone.
 */
final class Generation {

    private static final String ROOT = "/SOURCE_OUTPUT/";

    private Generation() {}

    /** The texts generated in this case, by path below the source root. */
    static Map<String, String> run(GoldenCase golden) {
        return texts(compile(golden.inputs(), new DynawrightProcessor(), golden.options()));
    }

    /** The texts generated from these sources. */
    static Map<String, String> run(Iterable<JavaFileObject> sources) {
        return run(sources, new DynawrightProcessor());
    }

    static Map<String, String> run(Iterable<JavaFileObject> sources, Processor processor) {
        return texts(compile(sources, processor, List.of()));
    }

    private static Map<String, String> texts(Compilation compilation) {
        Map<String, String> texts = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            texts.put(file.toUri().getPath().substring(ROOT.length()), text(file));
        }
        return texts;
    }

    private static Compilation compile(Iterable<JavaFileObject> sources, Processor processor, List<String> options) {
        Compilation compilation = Compiler.javac()
                .withProcessors(processor)
                .withOptions(Stream.concat(
                                Stream.of("-Xlint:all,-processing", "-Werror", "-Adynawright.enhancedAnnotations=true"),
                                options.stream())
                        .toArray())
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
