package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.dynawright.error.AccessDeniedException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.ServiceException;
import io.dynawright.error.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** The table of error codes is complete, and its manual says the same. */
class KnownErrorsTest {

    private static final Path MANUAL = Path.of("src/main/java/io/dynawright/error/package-info.java");
    private static final int BAD_REQUEST = 400;

    @Test
    void noExceptionOfTheModelIsUnknown() {
        List<String> modelled = new ClassFileImporter()
                .importPackages("software.amazon.awssdk.services.dynamodb.model").stream()
                        .filter(type -> type.isAssignableTo(DynamoDbException.class))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> name.endsWith("Exception") && !name.equals("DynamoDbException"))
                        .sorted()
                        .toList();
        assertThat(modelled).hasSizeGreaterThan(30).contains("ReplicatedWriteConflictException");
        assertThat(modelled)
                .filteredOn(name -> isUnknown(name) && isUnknown(withoutSuffix(name)))
                .isEmpty();
    }

    private static boolean isUnknown(String code) {
        return KnownErrors.of(code, "", BAD_REQUEST) == KnownErrors.UNKNOWN;
    }

    /** Some have another name in the protocol than in Java. */
    private static String withoutSuffix(String name) {
        return name.substring(0, name.length() - "Exception".length());
    }

    @Test
    void eachCodeIsThereOnce() {
        assertThat(KnownErrors.ALL.stream().flatMap(known -> known.codes().stream()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "SomethingNewException, 400, UNKNOWN",
        "SomethingNewException, 500, UNAVAILABLE",
        "HTTP 502, 502, UNAVAILABLE",
        "HTTP 413, 413, LIMIT",
        "SomethingNewException, 429, THROTTLED",
        "SomethingNewException, 403, ACCESS",
        "HTTP 302, 302, UNKNOWN"
    })
    void whereTheCodeIsNotKnownTheStatusTells(String code, int status, Meaning meaning) {
        assertThat(KnownErrors.of(code, "", status).meaning()).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "ValidationException, Item size has exceeded the maximum allowed size, ITEM_SIZE",
        "ValidationException, The table does not have the specified index: x, INDEX_MISSING",
        "ValidationException, Something else, INVALID",
        "InvalidSignatureException, Signature expired: 20261121T080000Z is now earlier, UNTIMELY",
        "InvalidSignatureException, Signature not yet current, UNTIMELY",
        "InvalidSignatureException, The request signature does not match, ACCESS"
    })
    void oneCodeCanStandForSeveralErrors(String code, String words, Meaning meaning) {
        assertThat(KnownErrors.of(code, words, BAD_REQUEST).meaning()).isEqualTo(meaning);
    }

    @Test
    void accessIsNoMatterOfTheConnection() {
        assertThat(error("ExpiredTokenException")).isInstanceOf(AccessDeniedException.class);
        assertThat(error("SomethingNewException"))
                .isInstanceOfSatisfying(
                        ServiceException.class,
                        e -> assertThat(e.category()).isEqualTo(ServiceException.Category.UNKNOWN));
    }

    @Test
    void theManualHasTheSameTable() throws IOException {
        String manual = Files.readString(MANUAL, StandardCharsets.UTF_8).replaceAll("\\s*\\n \\*\\s*", " ");
        assertThat(manual).contains("<tbody> " + rows() + " </tbody>");
    }

    private static String rows() {
        return KnownErrors.ALL.stream().map(KnownErrorsTest::row).collect(Collectors.joining(" "));
    }

    private static String row(KnownError known) {
        String codes =
                known.codes().stream().map(code -> "{@code " + code + "}").collect(Collectors.joining(", "));
        DynawrightException error = error(known.codes().iterator().next());
        String category = error instanceof ServiceException service ? " " + service.category() : "";
        return "<tr><td>" + codes + "</td> <td>{@link "
                + error.getClass().getSimpleName() + "}" + category + "</td> <td>"
                + (error.retryable() ? "yes" : "no") + "</td> <td>" + error.advice() + "</td></tr>";
    }

    private static DynawrightException error(String code) {
        return SdkErrors.answered(
                (DynamoDbException) DynamoDbException.builder()
                        .statusCode(BAD_REQUEST)
                        .awsErrorDetails(AwsErrorDetails.builder()
                                .errorCode(code)
                                .errorMessage("words")
                                .build())
                        .build(),
                new Target("find", "orders", null, Map.of()));
    }
}
