package io.dynawright.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** What tells the AWS SDK and native images of our interceptors. */
class ResourcesTest {

    private static final String INTERCEPTORS = "software/amazon/awssdk/services/dynamodb/execution.interceptors";
    private static final String NATIVE_IMAGE = "META-INF/native-image/io.dynawright/dynawright-runtime/";

    private static String text(String resource) throws IOException {
        try (InputStream in = AnswerInterceptor.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> interceptors() throws IOException {
        return text(INTERCEPTORS).lines().toList();
    }

    @Test
    void theSdkIsToldOfInterceptorsThatItCanMake() throws ReflectiveOperationException, IOException {
        assertThat(interceptors()).hasSize(2).contains(AnswerInterceptor.class.getName());
        for (String name : interceptors()) {
            assertThat(Class.forName(name).getConstructor().newInstance()).isInstanceOf(ExecutionInterceptor.class);
        }
    }

    @Test
    void nativeImagesHaveTheirConstructorsAndTheFile() throws IOException {
        List<String> names = new ArrayList<>();
        for (JsonNode type : new ObjectMapper().readTree(text(NATIVE_IMAGE + "reflect-config.json"))) {
            names.add(type.get("name").textValue());
            assertThat(type.at("/methods/0/name").textValue()).isEqualTo("<init>");
            assertThat(type.at("/methods/0/parameterTypes")).isEmpty();
        }
        assertThat(names).isEqualTo(interceptors());
        assertThat(new ObjectMapper()
                        .readTree(text(NATIVE_IMAGE + "resource-config.json"))
                        .at("/resources/includes/0/pattern")
                        .textValue())
                .isEqualTo("\\Q" + INTERCEPTORS + "\\E");
    }
}
