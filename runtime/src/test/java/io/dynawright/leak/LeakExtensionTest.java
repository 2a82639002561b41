package io.dynawright.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.dynawright.error.ConfigurationException;
import io.dynawright.error.Target;
import io.dynawright.hook.Decoding;
import io.dynawright.hook.OperationEnd;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/** That tests which let secrets out fail, and others do not. */
class LeakExtensionTest {

    private static final String SECRET = "proof";

    @ParameterizedTest
    @ValueSource(classes = {Printing.class, Logging.class, Throwing.class, Telling.class, Describing.class})
    void aLeakFailsTheTestsAndIsNamedButNotShown(Class<?> tests) {
        List<String> failures = failures(tests);

        assertThat(failures)
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("Secrets got out until the end of ")
                .contains(SECRET + " (plain) in ")
                .doesNotContain(Secrets.text(SECRET));
    }

    @Test
    void otherTestsDoNotFail() {
        assertThat(failures(Discreet.class)).isEmpty();
    }

    @Test
    void aSecretIsFoundInEveryFormAndInParts() {
        String text = Secrets.text(SECRET);
        byte[] key = Secrets.key(SECRET);
        byte[] around = ("to:" + text + "!").getBytes(StandardCharsets.UTF_8);
        HexFormat hex = HexFormat.of();

        assertThat(Stream.of(
                                text.substring(5, 13),
                                Base64.getEncoder().encodeToString(around),
                                Base64.getUrlEncoder().encodeToString(around),
                                hex.formatHex(around),
                                hex.withUpperCase().formatHex(key),
                                Arrays.toString(key),
                                Base64.getMimeEncoder(32, new byte[] {'\n'}).encodeToString(key),
                                URLEncoder.encode(Base64.getEncoder().encodeToString(key), StandardCharsets.UTF_8))
                        .map(form -> "<" + form + ">"))
                .allSatisfy(form -> assertThat(Secrets.in(form)).isPresent());
        assertThat(Secrets.in(text.substring(5, 12))).isEmpty();
        assertThat(Secrets.in("")).isEmpty();
    }

    static class Printing {

        @Test
        void prints() {
            System.out.println("The secret is " + Secrets.text(SECRET));
        }
    }

    static class Logging {

        @Test
        void logs() {
            System.getLogger("io.dynawright.test").log(System.Logger.Level.INFO, "{0}", Secrets.text(SECRET));
        }
    }

    /** Nobody gets to see its exception. */
    static class Throwing {

        @Test
        void throwsAnException() {
            try {
                throw new ConfigurationException("Not a key: " + Secrets.text(SECRET));
            } catch (ConfigurationException e) {
                // That is the test.
            }
        }
    }

    static class Telling {

        @Test
        void failsForACause() {
            Throwable error = new IllegalStateException("hidden", new IllegalArgumentException(Secrets.text(SECRET)));
            new LeakListener()
                    .onEnd(new OperationEnd(
                            1,
                            new Target("put", "orders", null, Map.of()),
                            Duration.ZERO,
                            OptionalDouble.empty(),
                            0,
                            Decoding.NONE,
                            Optional.of(new IllegalStateException("outer", error))));
        }
    }

    static class Describing {

        @Test
        void describesItself() {
            LeakDetector.inspect(new Described(Secrets.text(SECRET)));
        }
    }

    record Described(String text) {}

    static class Discreet {

        @Test
        void says() {
            Secrets.text(SECRET);
            System.out.println("nothing");
        }
    }

    private static List<String> failures(Class<?> tests) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(tests))
                                .build(),
                        listener);
        return listener.getSummary().getFailures().stream()
                .map(Failure::getException)
                .map(Throwable::getMessage)
                .toList();
    }
}
