package io.dynawright;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.error.ConfigurationException;
import io.dynawright.stub.StubHttpClient;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.utils.AttributeMap;

/** What programs are told that lack a library which their configuration needs, and that others do not need it. */
class MissingModulesTest {

    /** Sees the classes of Dynawright anew, and none of a library. */
    private static final class Without extends ClassLoader {

        private final String library;

        Without(String library) {
            super(MissingModulesTest.class.getClassLoader());
            this.library = library;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(library)) {
                throw new ClassNotFoundException(name);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null || !name.startsWith("io.dynawright.") ? super.loadClass(name, resolve) : define(name);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    private static DynawrightConfig.Builder config() {
        return DynawrightConfig.builder().ignoreEnvironment().staticCredentials("id", "secret");
    }

    private static String outcome(AutoCloseableSupplier create) {
        try {
            create.get().close();
            return "built";
        } catch (ConfigurationException e) {
            return e.getMessage();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private interface AutoCloseableSupplier {
        AutoCloseable get();
    }

    /** Run by the class loader that sees less. */
    public static final class Blocking implements Supplier<String> {

        @Override
        public String get() {
            return outcome(() -> Dynawright.create(config().build()));
        }
    }

    public static final class Asynchronous implements Supplier<String> {

        @Override
        public String get() {
            return outcome(() -> DynawrightAsync.create(config().build()));
        }
    }

    public static final class OverItsOwnHttpClient implements Supplier<String> {

        @Override
        public String get() {
            return outcome(() -> Dynawright.create(config().build(), b -> b.httpClientBuilder(new Own())));
        }
    }

    private record Own() implements SdkHttpClient.Builder<Own> {

        @Override
        public SdkHttpClient buildWithDefaults(AttributeMap defaults) {
            return new StubHttpClient();
        }
    }

    public static final class InRole implements Supplier<String> {

        @Override
        public String get() {
            return outcome(() -> Dynawright.create(
                    config().assumeRole("arn:aws:iam::123456789012:role/orders").build()));
        }
    }

    private static String run(Class<?> program, String library) throws ReflectiveOperationException {
        Object supplier = new Without(library)
                .loadClass(program.getName())
                .getDeclaredConstructor()
                .newInstance();
        return (String) ((Supplier<?>) supplier).get();
    }

    @Test
    void blockingClientsNeedTheClientOfApache() throws ReflectiveOperationException {
        assertThat(run(Blocking.class, "software.amazon.awssdk.http.apache5."))
                .startsWith("A client that a configuration builds needs the dependency"
                        + " software.amazon.awssdk:apache5-client, in the version of the rest of the AWS SDK; not on"
                        + " the class path is software/amazon/awssdk/http/apache5/");
        assertThat(run(Asynchronous.class, "software.amazon.awssdk.http.apache5."))
                .isEqualTo("built");
    }

    @Test
    void programsWithAnHttpClientOfTheirOwnDoNot() throws ReflectiveOperationException {
        assertThat(run(OverItsOwnHttpClient.class, "software.amazon.awssdk.http.apache5."))
                .isEqualTo("built");
    }

    @Test
    void asynchronousClientsNeedTheClientOfNetty() throws ReflectiveOperationException {
        assertThat(run(Asynchronous.class, "software.amazon.awssdk.http.nio."))
                .startsWith("An asynchronous client that a configuration builds needs the dependency"
                        + " software.amazon.awssdk:netty-nio-client");
        assertThat(run(Blocking.class, "software.amazon.awssdk.http.nio.")).isEqualTo("built");
    }

    @Test
    void rolesNeedTheClientOfTheSecurityTokenService() throws ReflectiveOperationException {
        assertThat(run(InRole.class, "software.amazon.awssdk.services.sts."))
                .startsWith("A configuration with a role_arn needs the dependency software.amazon.awssdk:sts");
        assertThat(run(Blocking.class, "software.amazon.awssdk.services.sts.")).isEqualTo("built");
    }
}
