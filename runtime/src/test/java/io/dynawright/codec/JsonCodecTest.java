package io.dynawright.codec;

import static io.dynawright.codec.Attributes.l;
import static io.dynawright.codec.Attributes.n;
import static io.dynawright.codec.Attributes.read;
import static io.dynawright.codec.Attributes.readError;
import static io.dynawright.codec.Attributes.s;
import static io.dynawright.codec.Attributes.write;
import static io.dynawright.codec.Attributes.writeError;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonCodecTest {

    record Rule(String name, int weight) {}

    record Dated(Instant at) {}

    record Refusing(String text) {

        @SuppressWarnings("unused") // Jackson calls it.
        public String getProblem() {
            throw new IllegalStateException("secret");
        }
    }

    private static final String RULE = "io.dynawright.codec.JsonCodecTest$Rule";
    private static final Codec<Rule> CODEC = JsonCodec.of(Rule.class);

    @Test
    void aClassIsOneString() {
        Rule rule = new Rule("é\"", 7);
        assertThat(write(CODEC, rule)).isEqualTo(s("{\"name\":\"é\\\"\",\"weight\":7}"));
        assertThat(read(CODEC, s("{\"weight\":7, \"name\":\"é\\\"\"}"))).isEqualTo(rule);
    }

    @Test
    void genericTypesKeepTheirArguments() {
        Codec<Map<String, List<Rule>>> codec = JsonCodec.of(new TypeReference<Map<String, List<Rule>>>() {});
        Map<String, List<Rule>> rules = Map.of("x", Arrays.asList(new Rule("y", 1), null));
        assertThat(read(codec, write(codec, rules))).isEqualTo(rules);
        assertThat(readError(codec, s("{\"x\":[7]}")))
                .isEqualTo("a: expected JSON of java.util.Map<java.lang.String,java.util.List<" + RULE
                        + ">>, found a value of type S that is none");
    }

    @Test
    void whatIsNoJsonOfTheTypeIsRefusedAndNotShown() {
        for (String text :
                List.of("", "secret", "{", "[]", "null", "{\"weight\":\"secret\"}", "{\"secret\":1}", "{} {}")) {
            assertThat(readError(CODEC, s(text)))
                    .isEqualTo("a: expected JSON of " + RULE + ", found a value of type S that is none");
        }
        assertThat(readError(ListCodec.of(CODEC), l(s("{}"), n("1")))).isEqualTo("a[1]: expected S, found N");
    }

    @Test
    void whatJacksonCannotWriteIsRefusedAndNotShown() {
        assertThat(writeError(JsonCodec.of(Refusing.class), new Refusing("x")))
                .isEqualTo("a: expected JSON of io.dynawright.codec.JsonCodecTest$Refusing");
    }

    @Test
    void aTypeThatJacksonCannotMapIsNamed() {
        assertThat(writeError(JsonCodec.of(Dated.class), new Dated(Instant.EPOCH)))
                .isEqualTo("a: expected JSON of io.dynawright.codec.JsonCodecTest$Dated,"
                        + " but Jackson cannot map java.time.Instant");
    }
}
