package io.dynawright.processor.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.processor.publish.page.DescribedModule.Call;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page promises no method that the repositories do not have, and leaves none out. */
class ToldMethodsTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    /** A method of a repository, apart from what makes one. */
    private static final Pattern METHOD =
            Pattern.compile("(?m)^    public (?:<R> )?(?!class)[^(=]+ (\\w+)\\((?s:.*?)\\{");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "published/shop",
                "golden/clashes",
                "golden/derived",
                "golden/global-index",
                "golden/index-views",
                "golden/kitchen-sink",
                "golden/lifecycle",
                "golden/local-index",
                "golden/multi-attribute-index",
                "golden/no-sort-key",
                "golden/sealed-table",
                "golden/versioned"
            })
    void thePageTellsTheMethodsOfEachRepository(String source) {
        DescribedModule module =
                DescribedModule.of(folder, RESOURCES.resolve(source).resolve("in"));
        Map<String, Set<String>> told = module.calls().stream()
                .collect(Collectors.groupingBy(
                        Call::repository,
                        TreeMap::new,
                        Collectors.mapping(Call::method, Collectors.toCollection(TreeSet::new))));

        assertThat(told).isNotEmpty();
        told.forEach((repository, methods) ->
                assertThat(methods).as(repository).isEqualTo(methods(module.generated(repository))));
    }

    private static Set<String> methods(String repository) {
        Set<String> names = METHOD.matcher(repository)
                .results()
                .map(method -> method.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        names.remove("withZone");
        return names;
    }
}
