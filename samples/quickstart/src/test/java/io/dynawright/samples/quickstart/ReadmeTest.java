package io.dynawright.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The test that the README shows is one that runs here. */
class ReadmeTest {

    private static final Pattern TEST = Pattern.compile("```java\n(class OrdersTest .*?)```", Pattern.DOTALL);

    @Test
    void theRecipeForTestsIsOneOfThese() throws IOException {
        String test = Files.readString(Path.of("src/test/java/io/dynawright/samples/quickstart/OrdersTest.java"));

        Matcher shown = TEST.matcher(Files.readString(Path.of("../../README.md")));
        assertThat(shown.find()).isTrue();
        assertThat(test).contains(shown.group(1).replace("\n    …\n}\n", ""));
    }
}
