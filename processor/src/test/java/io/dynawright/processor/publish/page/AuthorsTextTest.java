package io.dynawright.processor.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors write is shown as it is, and becomes no markup; what members inherit is told of them. */
class AuthorsTextTest {

    private static final String SOURCE = """
            package com.acme.hostile;

            import io.dynawright.annotation.*;
            import jakarta.validation.constraints.Pattern;

            /** {@code <script>alert(1)</script>} | {@code "><img src=x onerror=alert(2)>} &lt;b&gt; `a|b` *c* [d](e). */
            @Table("things")
            @TableSettings(tags = @Tag(key = "a", value = "b=c d"))
            public record Thing(
                    @PartitionKey String id,
                    @Attribute(name = "a\\"b'c <i>|`") String odd,
                    @Pattern(regexp = "</script><script>[|]`") String text,
                    Kind kind) implements Named {

                @Override
                public String id() {
                    return id;
                }

                /** Kinds. */
                public enum Kind {
                    /** The first & best. */
                    @EnumValue("<one>")
                    ONE,
                    /** Another. */
                    TWO
                }
            }

            interface Named {
                /** What it is called by. */
                String id();
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void nothingThatAnAuthorWritesBecomesMarkup() {
        String html = told().html();

        assertThat(html.split("<script", -1)).hasSize(2);
        assertThat(html).doesNotContain("<img").doesNotContain("<i>").doesNotContain("<one>");
        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("a&quot;b&#39;c &lt;i&gt;|`")
                .contains("&lt;one&gt;");
    }

    @Test
    void everyRowOfMarkdownHasTheCellsOfItsTable() {
        int cells = 0;
        for (String line : told().markdown().lines().toList()) {
            int bars = line.startsWith("|") ? line.split("(?<!\\\\)\\|", -1).length : 0;
            assertThat(bars == 0 || cells == 0 || bars == cells).as(line).isTrue();
            cells = bars;
        }
    }

    @Test
    void whatInterfacesSayOfAMethodIsToldOfTheAttribute() {
        assertThat(told().markdown()).contains("What it is called by.").contains("`TWO` (Another)");
    }

    @Test
    void everyLinkLeadsSomewhereAndEveryPlaceIsThereOnce() {
        String html = told().html();
        List<String> places = found(html, " id=\"([^\"]*)\"");

        assertThat(places).doesNotHaveDuplicates();
        assertThat(places).containsAll(found(html, "href=\"#([^\"']*)\""));
    }

    @Test
    void thePageLoadsNothing() {
        assertThat(told().html())
                .contains("default-src &#39;none&#39;")
                .doesNotContainPattern("(?:src|href)=\"(?!#|data:,)")
                .doesNotContain("@import")
                .doesNotContain("url(http");
    }

    private DescribedModule told() {
        return DescribedModule.of(folder, Map.of("com/acme/hostile/Thing.java", SOURCE));
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
