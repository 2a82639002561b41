package io.dynawright.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs javac over files, as a build does, and collects what it says. */
public final class JavacRun {

    private final Path directory;
    private final List<Processor> processors =
            new ArrayList<>(List.of(new DynawrightProcessor(), new DynawrightModuleProcessor()));
    private final List<String> options = new ArrayList<>(List.of("-Xlint:all,-processing"));
    private String classPath = System.getProperty("java.class.path");

    private JavacRun(Path directory) {
        this.directory = directory;
    }

    /** A run over what is in {@code sources} below this directory; the output goes beside it. */
    public static JavacRun in(Path directory) {
        return new JavacRun(directory);
    }

    /** Adds a source file. */
    public JavacRun with(String path, String text) {
        Path file = sources().resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Adds processors, which run after ours. */
    public JavacRun and(Processor... more) {
        processors.addAll(Arrays.asList(more));
        return this;
    }

    /** Runs this processor instead of ours. */
    public JavacRun only(Processor processor) {
        processors.clear();
        return and(processor);
    }

    /** Adds options. */
    public JavacRun options(List<String> more) {
        options.addAll(more);
        return this;
    }

    /** Replaces the class path, which otherwise is that of the tests. */
    public JavacRun classPath(String path) {
        classPath = path;
        return this;
    }

    public Path sources() {
        return directory.resolve("sources");
    }

    public Path generated() {
        return directory.resolve("generated");
    }

    public Path classes() {
        return directory.resolve("classes");
    }

    /**
     * Compiles.
     *
     * @return every diagnostic in the form {@code Order.java:12:18: error: text}, in the order in which javac gave them
     */
    public List<String> run() {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                        javac.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8);
                Stream<Path> found = Files.walk(Files.createDirectories(sources()))) {
            List<Path> javaFiles = found.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            List<String> all = new ArrayList<>(options);
            all.addAll(List.of("-cp", classPath, "-encoding", "UTF-8"));
            all.addAll(List.of("-d", Files.createDirectories(classes()).toString()));
            all.addAll(List.of("-s", Files.createDirectories(generated()).toString()));
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(javaFiles));
            task.setLocale(Locale.ENGLISH);
            task.setProcessors(processors);
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics().stream().map(this::line).toList();
    }

    private String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ENGLISH).replace(directory.toString(), "");
        String kind = switch (diagnostic.getKind()) {
            case ERROR -> "error: ";
            case WARNING, MANDATORY_WARNING -> "warning: ";
            default -> "note: ";
        };
        return place(diagnostic) + kind + message;
    }

    private String place(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getSource() == null) {
            return "";
        }
        String path = Path.of(diagnostic.getSource().toUri()).toString();
        String shortPath = path.replace(sources() + "/", "").replace(directory + "/", "");
        return shortPath + ":" + diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber() + ": ";
    }
}
