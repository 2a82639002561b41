package io.dynawright.leak;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * No record that holds what is stored or sent has the text that Java makes of all of its components: it could get into a
 * message, or into a log.
 */
class RecordTextTest {

    private static final Pattern STORED_OR_SENT = Pattern.compile(
            "software\\.amazon\\.awssdk\\.services\\.dynamodb\\.model\\."
                    + "(AttributeValue|WriteRequest|TransactWriteItem|DynamoDbRequest|DynamoDbResponse|\\w+ItemRequest)\\b(?!\\$)");

    @Test
    void recordsWithValuesHaveATextOfTheirOwn() {
        List<Class<?>> records = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.dynawright").stream()
                        .filter(JavaClass::isRecord)
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(RecordTextTest::hasValues)
                        .toList();
        assertThat(records).hasSizeGreaterThan(30);
        assertThat(records).filteredOn(RecordTextTest::hasTheTextOfJava).isEmpty();
    }

    private static boolean hasValues(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> STORED_OR_SENT
                                .matcher(component.getGenericType().getTypeName())
                                .find()
                        || isEntity(component));
    }

    /** Of records that users get it is their own concern what their entities say of themselves. */
    private static boolean isEntity(RecordComponent component) {
        return component.getGenericType() instanceof TypeVariable<?>
                && !Modifier.isPublic(outermost(component.getDeclaringRecord()).getModifiers());
    }

    private static Class<?> outermost(Class<?> type) {
        return type.getEnclosingClass() == null ? type : outermost(type.getEnclosingClass());
    }

    /** The compiler makes it final. */
    private static boolean hasTheTextOfJava(Class<?> type) {
        try {
            return Modifier.isFinal(type.getMethod("toString").getModifiers());
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
