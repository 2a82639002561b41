package io.dynawright.samples.conformance.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs the compiler of this JDK over sources in memory. */
public final class Javac {

    /** The class path of the tests; the processor is on it, too. */
    public static final String CLASS_PATH = System.getProperty("java.class.path");

    private Javac() {}

    /**
     * Compiles, with Dynawright's processor.
     *
     * @param sources by the names of their files
     * @return errors and warnings, each as {@code File.java:line: message}
     */
    public static List<String> compileWithProcessor(Path output, Map<String, String> sources, String... options) {
        List<String> words = new ArrayList<>(List.of(options));
        words.addAll(
                List.of("-processorpath", CLASS_PATH, "-processor", "io.dynawright.processor.DynawrightProcessor"));
        return run(output, sources, words);
    }

    /** Compiles with all processors that are found on this path, in its order. */
    public static List<String> compileWithProcessors(
            Path output, Map<String, String> sources, String processorPath, String... options) {
        List<String> words = new ArrayList<>(List.of(options));
        words.addAll(List.of("-processorpath", processorPath));
        return run(output, sources, words);
    }

    /** The same without a processor. */
    public static List<String> compile(Path output, Map<String, String> sources, String... options) {
        List<String> words = new ArrayList<>(List.of(options));
        words.add("-proc:none");
        return run(output, sources, words);
    }

    private static List<String> run(Path output, Map<String, String> sources, List<String> options) {
        List<String> words = new ArrayList<>(List.of("--release", "17", "-d", output.toString()));
        words.addAll(options);
        List<SourceText> texts = sources.entrySet().stream()
                .map(source -> new SourceText(source.getKey(), source.getValue()))
                .toList();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, null)) {
            compiler.getTask(null, files, diagnostics, words, null, texts).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics().stream().map(Javac::text).toList();
    }

    private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
        String file = diagnostic.getSource() == null
                ? ""
                : Path.of(diagnostic.getSource().getName()).getFileName().toString();
        return file + ":" + diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ENGLISH);
    }

    private static final class SourceText extends SimpleJavaFileObject {

        private final String text;

        SourceText(String file, String text) {
            super(URI.create("memory:///" + file), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
