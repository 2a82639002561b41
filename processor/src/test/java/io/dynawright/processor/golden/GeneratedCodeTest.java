package io.dynawright.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated code is held to every check that javac has. */
class GeneratedCodeTest {

    static List<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void passesLintAndDoclint(GoldenCase golden) {
        List<JavaFileObject> generated = sources(Generation.run(golden));

        Compilation compilation = Compiler.javac()
                .withOptions("-proc:none", "-Xlint:all", "-Xdoclint:all", "-Xmaxwarns", "1000")
                .compile(Stream.concat(golden.inputs().stream(), generated.stream())
                        .toList());

        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        assertThat(compilation.diagnostics().stream()
                        .filter(diagnostic -> !isAbout(diagnostic, golden.inputs()))
                        .map(Object::toString))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void suppressesNothingButWhatTheUserMarked(GoldenCase golden) {
        boolean isMarked = golden.inputTexts().values().stream().anyMatch(text -> text.contains("@Deprecated"));
        assertThat(Generation.run(golden).values())
                .allSatisfy(
                        text -> assertThat(text.contains("SuppressWarnings")).isEqualTo(isMarked));
    }

    /** The entities themselves have no Javadoc. */
    private static boolean isAbout(Diagnostic<? extends JavaFileObject> diagnostic, List<JavaFileObject> sources) {
        return diagnostic.getSource() != null
                && sources.stream()
                        .anyMatch(source ->
                                source.getName().equals(diagnostic.getSource().getName()));
    }

    private static List<JavaFileObject> sources(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(file -> JavaFileObjects.forSourceString(
                        file.getKey().replace(".java", "").replace('/', '.'), file.getValue()))
                .toList();
    }
}
