package io.dynawright.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.processor.declare.Javadoc;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comments as javac gives them, and what is left of them as plain text. */
class JavadocCommentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "It is {@code a < b && c}. | It is a < b && c.",
                "See {@link Order}, {@link com.acme.Order#total()} and {@link #total}. | See Order, Order.total and total.",
                "See {@linkplain com.acme.Order#add(int, String) the sum}. | See the sum.",
                "{@code Map<String, {@code int}>} nests. | Map<String, {@code int}> nests.",
                "<em>Never</em> <b>ever</b>, 1 < 2, a<b. | Never ever, 1 < 2, a<b.",
                "Fish &amp; chips &lt;hot&gt; &#8364; &#x2192; &unknown; | Fish & chips <hot> € → &unknown;",
                "{@literal @}Table and <a href='x'>a link</a><!-- no --> here. | @Table and a link here.",
                "{@return the name} | the name",
                "{@inheritDoc} and on. | and on.",
                "An open {@code brace | An open brace",
            })
    void markupIsReducedToWhatItShows(String raw, String plain) {
        assertThat(JavadocComment.of(raw).text()).isEqualTo(plain.strip());
    }

    @Test
    void paragraphsArePartedByAnEmptyLineAndListItemsStandOnTheirOwn() {
        String raw = " One\n   line.\n\n <p>Another:\n <ul>\n   <li>first\n   <li>second\n </ul>\n End.";

        assertThat(JavadocComment.of(raw).text()).isEqualTo("One line.\n\nAnother:\n\n- first\n- second\n\nEnd.");
    }

    @Test
    void blockTagsAreCutAndParametersKept() {
        String raw =
                " A thing.\n @param name how it\n     is called\n @param <T> what it holds\n @author nobody\n @see Order";

        assertThat(JavadocComment.of(raw))
                .isEqualTo(new JavadocComment("A thing.", Map.of("name", "how it is called", "<T>", "what it holds")));
    }

    @Test
    void withinAnInlineTagAnAtSignBeginsNoBlock() {
        String raw = " So: {@code\n @Table(\"x\")\n} it is.\n @param a b";

        assertThat(JavadocComment.of(raw).text()).isEqualTo("So: @Table(\"x\") it is.");
    }

    @Test
    void aCommentThatOnlyReturnsSomethingSaysThat() {
        assertThat(JavadocComment.of(" @return the name").text()).isEqualTo("the name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One. Two. | One.",
                "Such as e.g. this one. And that. | Such as e.g. this one.",
                "Costs 1.50 each! Really. | Costs 1.50 each!",
                "No end | No end",
            })
    void theFirstSentenceEndsBeforeAGap(String text, String sentence) {
        assertThat(new Javadoc(text, Map.of()).summary()).isEqualTo(sentence);
    }
}
