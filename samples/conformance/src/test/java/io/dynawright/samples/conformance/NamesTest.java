package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.codec.StringCodec;
import io.dynawright.error.AlreadyExistsException;
import io.dynawright.expression.Condition;
import io.dynawright.expression.TextPath;
import io.dynawright.samples.conformance.support.Tables;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Names and values that would be syntax if they ever became part of an expression. */
class NamesTest {

    private static final int WORDS_PER_CONDITION = 75;

    @RegisterExtension
    private final Tables tables = new Tables(AwkwardNamesSchema.INSTANCE, FactSchema.INSTANCE);

    private final AwkwardNamesRepository repository = new AwkwardNamesRepository(tables.dynawright());

    @Test
    void awkwardNamesWorkInEveryExpression() {
        AwkwardNames names = names("2");
        repository.insert(names);
        repository.insert(names("1"));
        repository.put(names("3"));

        Assertions.assertThatThrownBy(() -> repository.insert(names)).isInstanceOf(AlreadyExistsException.class);
        assertThat(repository.get("dotted", "2")).isEqualTo(names);
        assertThat(repository.exists("dotted", "2")).isTrue();
        assertThat(repository
                        .query("dotted", q -> q.dashed().between("2", "3").filter(NamesTest::everyName))
                        .list())
                .containsExactly(names, names("3"));
        assertThat(repository
                        .byHash(
                                "hash",
                                q -> q.colon()
                                        .eq("colon")
                                        .filter(it -> it.dashed().eq("2")))
                        .list())
                .containsExactly(names);
        assertThat(repository.byEmoji("dotted", q -> q.emoji().beginsWith("em")).count())
                .isEqualTo(3);
        assertThat(repository.delete(
                        "dotted",
                        "3",
                        o -> o.onlyIf(
                                it -> it.dotted().exists().and(it.unicode().eq("unicode")))))
                .contains(names("3"));
    }

    private static Condition everyName(AwkwardNamesQuery.Filter it) {
        return Condition.allOf(List.of(
                it.hash().eq("hash"),
                it.colon().eq("colon"),
                it.spaced().eq("spaced"),
                it.unicode().eq("unicode"),
                it.emoji().eq("emoji"),
                it.bracketed().eq("bracketed"),
                it.quoted().eq("quoted"),
                it.digit().eq("digit"),
                it.reserved().eq(1),
                it.size().eq(2),
                it.select().contains("elec")));
    }

    @Test
    void awkwardNamesCanBeUpdated() {
        repository.put(names("1"));

        AwkwardNames updated = repository.update("dotted", "1", u -> {
            u.hash().set("new");
            u.colon().set("new");
            u.spaced().remove();
            u.unicode().setIfAbsent("not set");
            u.emoji().set("new");
            u.bracketed().set("new");
            u.quoted().remove();
            u.digit().set("new");
            u.reserved().increment(1);
            u.size().increment(1);
            u.select().set("new");
            return u.onlyIf(it -> it.dashed().eq("1"));
        });

        assertThat(updated)
                .isEqualTo(new AwkwardNames(
                        "dotted", "1", "new", "new", null, "unicode", "new", "new", null, "new", 2, 3, "new"));
    }

    @Test
    void textIsNeverSyntax() {
        FactRepository facts = new FactRepository(tables.dynawright());
        for (String text : List.of("🦊", "'", "\"", ":v0", "#n0", "a OR b", ") OR (", "\u0000", "line\nbreak", "日本語")) {
            facts.put(new Fact(text, text, null, null, null, null, null));

            assertThat(facts.get(text).text()).isEqualTo(text);
            assertThat(facts.scan(s -> s.filter(
                                    it -> it.text().eq(text).and(it.id().contains(text))))
                            .count())
                    .isEqualTo(1);
            assertThat(facts.update(
                                    text,
                                    u -> u.text()
                                            .set("was " + text)
                                            .onlyIf(it -> it.text().eq(text)))
                            .text())
                    .isEqualTo("was " + text);
        }
    }

    @Test
    void reservedWordsAreNames() {
        List<String> words = reservedWords();
        assertThat(words).hasSize(573);
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("id", AttributeValue.fromS("words"));
        words.forEach(word -> item.put(word, AttributeValue.fromS("upper")));
        words.forEach(word -> item.put(word.toLowerCase(Locale.ROOT), AttributeValue.fromS("lower")));
        tables.client().putItem(put -> put.tableName("facts").item(item));
        FactRepository facts = new FactRepository(tables.dynawright());

        for (int i = 0; i < words.size(); i += WORDS_PER_CONDITION) {
            List<String> some = words.subList(i, Math.min(i + WORDS_PER_CONDITION, words.size()));
            Condition condition =
                    Condition.allOf(some.stream().map(NamesTest::isStored).toList());

            assertThat(facts.scan(s -> s.filter(it -> condition)).count()).isEqualTo(1);
        }
    }

    private static Condition isStored(String word) {
        Condition upper = TextPath.of(word, StringCodec.INSTANCE).eq("upper");
        return upper.and(
                TextPath.of(word.toLowerCase(Locale.ROOT), StringCodec.INSTANCE).eq("lower"));
    }

    private static List<String> reservedWords() {
        var file = NamesTest.class.getResourceAsStream("reserved-words.txt");
        return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                .lines()
                .toList();
    }

    private static AwkwardNames names(String dashed) {
        return new AwkwardNames(
                "dotted",
                dashed,
                "hash",
                "colon",
                "spaced",
                "unicode",
                "emoji",
                "bracketed",
                "quoted",
                "digit",
                1,
                2,
                "select");
    }
}
