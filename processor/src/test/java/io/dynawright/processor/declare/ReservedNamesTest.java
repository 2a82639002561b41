package io.dynawright.processor.declare;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.expression.DocumentPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.DocumentUpdate;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.UpdateBuilder;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link Names} knows the methods that generated classes inherit from the runtime: an accessor must not meet one. */
class ReservedNamesTest {

    @ParameterizedTest
    @ValueSource(classes = {ConsistentQuery.class, GlobalIndexQuery.class})
    void noSortKeyAccessorMeetsAMethodOfTheQueryBuilders(Class<?> builder) {
        assertThat(inheritedWithoutParameters(builder))
                .allSatisfy(method -> assertThat(Names.sortKeyAccessor(method)).isNotEqualTo(method));
    }

    @ParameterizedTest
    @MethodSource("updateMethods")
    void noPathAccessorMeetsAMethodOfTheUpdateBuilder(String method) {
        assertThat(Names.pathAccessor(method)).isNotEqualTo(method);
    }

    @ParameterizedTest
    @ValueSource(classes = {DocumentPath.class, DocumentUpdate.class})
    void noAccessorOfADocumentMeetsAVerbOfDocuments(Class<?> view) {
        assertThat(inheritedWithoutParameters(view))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(Names.documentAccessor(method)).isNotEqualTo(method));
    }

    static List<String> updateMethods() {
        return inheritedWithoutParameters(UpdateBuilder.class);
    }

    private static List<String> inheritedWithoutParameters(Class<?> type) {
        return Stream.<Class<?>>iterate(type, each -> each != null, Class::getSuperclass)
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
                .filter(ReservedNamesTest::isInherited)
                .map(Method::getName)
                .distinct()
                .toList();
    }

    private static boolean isInherited(Method method) {
        return Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers());
    }
}
