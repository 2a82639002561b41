package io.dynawright.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynawrightExceptionTest {

    private static final Target TARGET = new Target("put", "orders", null, Map.of("id", "1"));

    @Test
    void theMessageEndsWithTheTarget() {
        InvalidRequestException e = new InvalidRequestException("Wrong", TARGET);
        assertThat(e).hasMessage("Wrong (put of table orders, key id=1)");
        assertThat(e.problem()).isEqualTo("Wrong");
        assertThat(e.target()).isEqualTo(TARGET);
        assertThat(e.context())
                .containsExactly(
                        entry("operation", "put"),
                        entry("table", "orders"),
                        entry("key.id", "1"),
                        entry("retryable", "false"));
    }

    @Test
    void withoutATargetTheMessageIsTheProblem() {
        InvalidRequestException e = new InvalidRequestException("Wrong");
        assertThat(e).hasMessage("Wrong");
        assertThat(e.context()).containsExactly(entry("retryable", "false"));
    }

    @Test
    void theFirstTargetStays() {
        Target other = new Target("find", "customers", null, Map.of());
        InvalidRequestException invalid = new InvalidRequestException("Wrong").in(TARGET);
        assertThat(invalid.in(other)).isSameAs(invalid);
        assertThat(invalid.target()).isEqualTo(TARGET);
        ConversionException conversion =
                ConversionException.onWrite("a", "a date").in(TARGET);
        assertThat(conversion.in(other)).isSameAs(conversion);
        assertThat(conversion.target()).isEqualTo(TARGET);
    }

    @Test
    void aTargetKeepsTheStackTrace() {
        InvalidRequestException e = new InvalidRequestException("Wrong");
        assertThat(e.in(TARGET).getStackTrace()).isEqualTo(e.getStackTrace());
    }

    @Test
    void factsOutliveSerialization() throws IOException, ClassNotFoundException {
        InvalidRequestException e = serialized(new InvalidRequestException("Wrong", TARGET));
        assertThat(e).hasMessage("Wrong (put of table orders, key id=1)");
        assertThat(e.target()).isEqualTo(TARGET);
    }

    @Test
    void theStoredItemDoesNotOutliveSerialization() throws IOException, ClassNotFoundException {
        CurrentItem<String> current =
                new CurrentItem<>(String.class, Map.of("id", AttributeValue.fromS("1")), item -> "x");
        AlreadyExistsException e = new AlreadyExistsException(current, TARGET, new IOException());
        assertThat(e.current(String.class)).contains("x");
        assertThatIllegalStateException().isThrownBy(serialized(e)::currentAttributes);
    }

    private static <E> E serialized(E object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            @SuppressWarnings("unchecked")
            E copy = (E) in.readObject();
            return copy;
        }
    }
}
