package io.dynawright.processor.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.processor.JavacRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A module that was compiled, with the pages that tell of it. */
record DescribedModule(JavacRun run) {

    private static final Pattern CALL = Pattern.compile("^\\| `(\\w+)\\.(\\w+)\\((.*?)`<br>(.*)$");

    /** One call on the page, and what the page says of it. */
    record Call(String repository, String method, String variable, String code, String request) {

        /** The same as a value. */
        String asOperation() {
            return repository.replaceAll("Repository$", "Operations") + code.substring(variable.length());
        }
    }

    static DescribedModule of(Path folder, Path sources) {
        return of(folder, texts(sources));
    }

    /** Compiles these sources, in which nothing is wrong. */
    static DescribedModule of(Path folder, Map<String, String> sources) {
        JavacRun run = JavacRun.in(folder).options(List.of("-Adynawright.module=told"));
        sources.forEach(run::with);
        assertThat(run.run()).noneMatch(line -> line.contains("error: "));
        return new DescribedModule(run);
    }

    String html() {
        return text(run.classes().resolve("META-INF/dynawright/model.html"));
    }

    String markdown() {
        return text(run.classes().resolve("META-INF/dynawright/model.md"));
    }

    /** The calls of all tables, in the order of the page. */
    List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        String repository = "";
        for (String line : markdown().lines().toList()) {
            if (line.startsWith("Methods of `")) {
                repository = line.split("`")[1];
            }
            Matcher call = CALL.matcher(line);
            if (call.matches()) {
                String code = line.substring(3, line.indexOf("`<br>"));
                calls.add(new Call(repository, call.group(2), call.group(1), code, call.group(4)));
            }
        }
        return calls;
    }

    /** The generated source of this class. */
    String generated(String simpleName) {
        return texts(run.generated()).entrySet().stream()
                .filter(file -> file.getKey().endsWith("/" + simpleName + ".java"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + simpleName + " was generated"));
    }

    static Map<String, String> texts(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            Map<String, String> texts = new TreeMap<>();
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> texts.put(root.relativize(file).toString().replace('\\', '/'), text(file)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
