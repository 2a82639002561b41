package io.dynawright.processor.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.processor.problem.AttributeProblems;
import io.dynawright.processor.problem.CodecProblems;
import io.dynawright.processor.problem.ConstructionProblems;
import io.dynawright.processor.problem.DerivedProblems;
import io.dynawright.processor.problem.EncryptionProblems;
import io.dynawright.processor.problem.EvolutionProblems;
import io.dynawright.processor.problem.FormerNameProblems;
import io.dynawright.processor.problem.IndexProblems;
import io.dynawright.processor.problem.InfrastructureProblems;
import io.dynawright.processor.problem.InternalProblems;
import io.dynawright.processor.problem.KeyProblems;
import io.dynawright.processor.problem.LifecycleProblems;
import io.dynawright.processor.problem.LimitProblems;
import io.dynawright.processor.problem.LockProblems;
import io.dynawright.processor.problem.MigrationProblems;
import io.dynawright.processor.problem.NamingProblems;
import io.dynawright.processor.problem.PartProblems;
import io.dynawright.processor.problem.PresenceProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.ProjectionProblems;
import io.dynawright.processor.problem.ReplicaProblems;
import io.dynawright.processor.problem.RepositoryProblems;
import io.dynawright.processor.problem.SettingsProblems;
import io.dynawright.processor.problem.Spot;
import io.dynawright.processor.problem.StackProblems;
import io.dynawright.processor.problem.TypeProblems;
import io.dynawright.processor.problem.ValidationProblems;
import io.dynawright.processor.problem.VariantProblems;
import io.dynawright.processor.problem.ViewProblems;
import io.dynawright.processor.problem.ZoneProblems;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The catalogue of messages as a whole. */
class CatalogueTest {

    private static final Map<Class<?>, String> CLASSES = Map.ofEntries(
            Map.entry(InternalProblems.class, "DW0"),
            Map.entry(KeyProblems.class, "DW1"),
            Map.entry(IndexProblems.class, "DW2"),
            Map.entry(ProjectionProblems.class, "DW2"),
            Map.entry(AttributeProblems.class, "DW3"),
            Map.entry(CodecProblems.class, "DW4"),
            Map.entry(TypeProblems.class, "DW4"),
            Map.entry(LimitProblems.class, "DW7"),
            Map.entry(LockProblems.class, "DW8"),
            Map.entry(InfrastructureProblems.class, "DW8"),
            Map.entry(ConstructionProblems.class, "DW4"),
            Map.entry(PartProblems.class, "DW4"),
            Map.entry(PresenceProblems.class, "DW4"),
            Map.entry(VariantProblems.class, "DW4"),
            Map.entry(DerivedProblems.class, "DW4"),
            Map.entry(EncryptionProblems.class, "DW6"),
            Map.entry(MigrationProblems.class, "DW4"),
            Map.entry(NamingProblems.class, "DW4"),
            Map.entry(EvolutionProblems.class, "DW8"),
            Map.entry(FormerNameProblems.class, "DW8"),
            Map.entry(SettingsProblems.class, "DW8"),
            Map.entry(ReplicaProblems.class, "DW8"),
            Map.entry(LifecycleProblems.class, "DW6"),
            Map.entry(ValidationProblems.class, "DW6"),
            Map.entry(RepositoryProblems.class, "DW8"),
            Map.entry(ViewProblems.class, "DW5"),
            Map.entry(ZoneProblems.class, "DW4"),
            Map.entry(StackProblems.class, "DW8"));

    @Test
    void everyCodeHasAFolderAndEveryFolderACode() throws IOException, ReflectiveOperationException {
        Set<String> codes = new TreeSet<>();
        for (Class<?> catalogue : CLASSES.keySet()) {
            for (Method factory : factories(catalogue)) {
                codes.add(sample(factory).code());
            }
        }
        codes.remove("DW000");
        List<String> folders =
                RejectedCase.all().stream().map(RejectedCase::code).toList();
        assertThat(folders).containsExactlyElementsOf(codes);
    }

    @Test
    void everyClassHasItsHundred() throws ReflectiveOperationException {
        for (Map.Entry<Class<?>, String> catalogue : CLASSES.entrySet()) {
            for (Method factory : factories(catalogue.getKey())) {
                assertThat(sample(factory).code()).matches(catalogue.getValue() + "\\d\\d");
            }
        }
    }

    @Test
    void everyMessageSaysWhatIsWrongAndHowToMendIt() throws ReflectiveOperationException {
        for (Class<?> catalogue : CLASSES.keySet()) {
            for (Method factory : factories(catalogue)) {
                assertThat(sample(factory).text().split("\n"))
                        .as(factory.getName())
                        .hasSize(2);
            }
        }
    }

    private static List<Method> factories(Class<?> catalogue) {
        return Arrays.stream(catalogue.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .toList();
    }

    private static Problem sample(Method factory) throws ReflectiveOperationException {
        try {
            return (Problem) factory.invoke(
                    null,
                    Arrays.stream(factory.getParameterTypes())
                            .map(CatalogueTest::sampleOf)
                            .toArray());
        } catch (InvocationTargetException e) {
            throw new AssertionError(factory.getName(), e);
        }
    }

    private static Object sampleOf(Class<?> type) {
        Map<Class<?>, Object> samples = Map.of(
                Spot.class,
                (Spot) () -> 0,
                String.class,
                "sample",
                int.class,
                1,
                List.class,
                List.of("sample"),
                Optional.class,
                Optional.of("sample"),
                RuntimeException.class,
                new IllegalStateException("sample"));
        return samples.get(type);
    }
}
