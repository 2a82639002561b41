package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.samples.conformance.illegal.Use;
import io.dynawright.samples.conformance.support.Javac;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What DynamoDB would refuse does not compile; what is nearest to it and legal does. */
class IllegalUsesTest {

    private static final List<Use> USES = Use.all();

    @TempDir
    private Path output;

    @TestFactory
    Stream<DynamicTest> illegalUsesDoNotCompile() {
        List<String> errors = compile(Use::illegal);
        return IntStream.range(0, USES.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        USES.get(i).what(),
                        () -> assertThat(errors)
                                .filteredOn(error -> error.startsWith(className(i) + ".java:"))
                                .singleElement()
                                .asString()
                                .startsWith(className(i) + ".java:" + Use.LINE + ": ")
                                .contains(USES.get(i).error())));
    }

    @Test
    void theirLegalTwinsDo() {
        assertThat(compile(Use::legal)).isEmpty();
    }

    private List<String> compile(Function<Use, String> use) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = 0; i < USES.size(); i++) {
            sources.put(className(i) + ".java", Use.source(className(i), use.apply(USES.get(i))));
        }
        return Javac.compile(output, sources, "-Xmaxerrs", "1000", "-classpath", Javac.CLASS_PATH);
    }

    private static String className(int use) {
        return "Use" + use;
    }
}
