package io.dynawright.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.dynawright.processor.DynawrightProcessor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Entities with random mistakes in them. Whatever the mistake: the processor does not fail, says nothing twice, and
 * what it generates compiles without a warning, unless javac finds errors in the entity itself.
 *
 * <p>{@code -Dmutations=2000} makes more of them, {@code -Dmutation.seed=7} others; one alone is repeated with the seed
 * that its failure names and {@code -Dmutations=1}.
 */
class MutationTest {

    private static final List<String> CASES = List.of(
            "builder",
            "catch-all",
            "collections",
            "constraints",
            "creator",
            "custom-codecs",
            "defaults",
            "derived",
            "documents",
            "dynamic",
            "encryption",
            "enhanced-bean",
            "enum-values",
            "evolution",
            "flatten",
            "fluent-bean",
            "former-names",
            "generic-superclass",
            "ignored",
            "immutable-class",
            "index-views",
            "interface-entity",
            "json",
            "kitchen-sink",
            "lifecycle",
            "nested",
            "null-marked",
            "renamed",
            "required",
            "sealed-document",
            "sealed-table",
            "validation",
            "versioned",
            "views");

    private static final int MUTATIONS = Integer.getInteger("mutations", 500);
    private static final long SEED = Long.getLong("mutation.seed", 20_260_101);

    @Test
    @DisplayName("no mistake makes the processor fail, or generate what does not compile")
    void survivesMistakes() {
        List<String> failures = new ArrayList<>();
        for (long seed = SEED; seed < SEED + MUTATIONS; seed++) {
            failure(seed).ifPresent(failures::add);
        }
        System.out.println(MUTATIONS + " mutations from seed " + SEED + ", " + failures.size() + " failures");
        assertThat(failures).isEmpty();
    }

    private static Optional<String> failure(long seed) {
        List<Source> sources = mutated(seed);
        return fault(sources).map(fault -> "seed " + seed + ": " + fault + "\n" + sources);
    }

    private static Optional<String> fault(List<Source> sources) {
        try {
            return fault(compilation(sources, new DynawrightProcessor()));
        } catch (RuntimeException e) {
            return isMistakeOfJavac(sources) ? Optional.empty() : Optional.of("exception " + e + " " + e.getCause());
        }
    }

    /** Whether javac fails over these sources beside any processor. */
    private static boolean isMistakeOfJavac(List<Source> sources) {
        try {
            compilation(sources, new IdleProcessor());
            return false;
        } catch (RuntimeException e) {
            return true;
        }
    }

    private static Compilation compilation(List<Source> sources, Processor processor) {
        return Compiler.javac()
                .withProcessors(processor)
                .withOptions("-Xlint:all,-processing", "-Xmaxwarns", "1000")
                .compile(sources.stream().map(Source::file).toList());
    }

    private static Optional<String> fault(Compilation compilation) {
        Set<String> ours = new HashSet<>();
        boolean isWrong = compilation.errors().stream().anyMatch(error -> !isGenerated(error));
        for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
            String text = diagnostic.toString();
            if (text.contains("DW000") || text.contains("io.dynawright.processor.Dyn")) {
                return Optional.of(text);
            }
            if (text.contains(" DW") && !ours.add(text)) {
                return Optional.of("twice: " + text);
            }
            if (isGenerated(diagnostic) && !isWrong) {
                return Optional.of("in generated code: " + text);
            }
        }
        return Optional.empty();
    }

    private static boolean isGenerated(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getSource() != null
                && diagnostic.getSource().toUri().getPath().startsWith("/SOURCE_OUTPUT/");
    }

    /** The sources of one case, one of them changed. */
    private static List<Source> mutated(long seed) {
        Random random = new Random(seed);
        List<Source> sources = Stream.of(CASES.get(random.nextInt(CASES.size())))
                .flatMap(name -> GoldenCase.named(name).inputTexts().entrySet().stream())
                .map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
        int chosen = random.nextInt(sources.size());
        Source source = sources.get(chosen);
        List<Source> mutated = new ArrayList<>(sources);
        mutated.set(chosen, new Source(source.path(), new Mutator(random.nextLong()).mutate(source.text())));
        return mutated;
    }

    @SupportedAnnotationTypes("*")
    private static final class IdleProcessor extends AbstractProcessor {

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return false;
        }
    }

    private record Source(String path, String text) {
        JavaFileObject file() {
            return JavaFileObjects.forSourceString(path.replace(".java", "").replace('/', '.'), text);
        }

        @Override
        public String toString() {
            return "--- " + path + "\n" + text;
        }
    }
}
