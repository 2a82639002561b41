package io.dynawright.samples.conformance.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynawright.Dynawright;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.InvalidEntityException;
import io.dynawright.error.Violation;
import io.dynawright.samples.conformance.support.Tables;
import io.dynawright.samples.conformance.validation.Enrolment.Grade;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An entity that breaks its constraints is written in no way, and all that is wrong with it is told. */
class ConstraintsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @RegisterExtension
    private final Tables tables = new Tables(EnrolmentSchema.INSTANCE);

    private final Dynawright dynawright = tables.dynawright().withClock(Clock.fixed(NOON, ZoneOffset.UTC));
    private final EnrolmentRepository enrolments = new EnrolmentRepository(dynawright);

    private static Enrolment enrolment(String id) {
        return new Enrolment(
                id,
                "Ann",
                "logic",
                NOON.minusSeconds(1),
                NOON.plusSeconds(1),
                1,
                "1234",
                "ann@example.com",
                List.of(new Grade("logic", 1)));
    }

    private static Enrolment broken() {
        return new Enrolment(
                "e",
                " ",
                "logic",
                NOON,
                NOON,
                0,
                "secret",
                "nobody",
                List.of(new Grade("logic", 1), new Grade("", -1)));
    }

    private static List<String> paths(InvalidEntityException e) {
        return e.violations().stream().map(Violation::path).toList();
    }

    @TestFactory
    Stream<DynamicTest> nothingIsSentAndAllViolationsAreTold() {
        Map<String, Consumer<Enrolment>> calls = new LinkedHashMap<>();
        calls.put("put", enrolments::put);
        calls.put("insert", enrolments::insert);
        calls.put("tryPut", enrolments::tryPut);
        calls.put("tryInsert", enrolments::tryInsert);
        calls.put("putAll", it -> enrolments.putAll(List.of(enrolment("a"), it)));
        calls.put(
                "batch",
                it -> dynawright.batch(
                        EnrolmentOperations.putAll(List.of(enrolment("a"))), EnrolmentOperations.putAll(List.of(it))));
        calls.put(
                "transact",
                it -> dynawright.transact(EnrolmentOperations.put(enrolment("a")), EnrolmentOperations.insert(it)));
        calls.put("unit of work", it -> dynawright.unitOfWork(uow -> uow.save(EnrolmentSchema.INSTANCE, it)));
        return calls.entrySet().stream()
                .map(call -> DynamicTest.dynamicTest(call.getKey(), () -> {
                    tables.forget();
                    var refusal = catchThrowableOfType(
                            InvalidEntityException.class, () -> call.getValue().accept(broken()));
                    assertThat(paths(refusal))
                            .containsExactly(
                                    "name",
                                    "born",
                                    "ends",
                                    "credits",
                                    "pin",
                                    "contact",
                                    "grades[1].subject",
                                    "grades[1].points");
                    assertThat(tables.calls()).isZero();
                }));
    }

    @Test
    void aUnitOfWorkJudgesWhatWasLoadedAndChanged() {
        enrolments.put(enrolment("e"));
        tables.forget();

        var refusal = catchThrowableOfType(
                InvalidEntityException.class,
                () -> dynawright.unitOfWork(uow -> {
                    uow.load(EnrolmentOperations.get("e"));
                    uow.save(EnrolmentSchema.INSTANCE, broken());
                }));

        assertThat(paths(refusal)).contains("name", "credits", "grades[1].points");
        assertThat(tables.calls()).isOne();
    }

    @Test
    void whatIsSensitiveIsNotTold() {
        var refusal = catchThrowableOfType(InvalidEntityException.class, () -> enrolments.put(broken()));

        assertThat(refusal.violations())
                .filteredOn(violation -> List.of("pin", "contact").contains(violation.path()))
                .hasSize(2)
                .allMatch(violation -> violation.rejectedValue().isEmpty());
        assertThat(refusal.violations().get(3).rejectedValue()).contains("0");
        assertThat(refusal).hasMessageNotContaining("secret").hasMessageNotContaining("nobody");
    }

    @Test
    void thePastIsThatOfTheClock() {
        Enrolment enrolment = enrolment("e");
        assertThat(enrolments.put(enrolment)).isEqualTo(enrolment);
        EnrolmentRepository earlier = at(NOON.minusSeconds(1));
        EnrolmentRepository later = at(NOON.plusSeconds(1));

        assertThat(paths(catchThrowableOfType(InvalidEntityException.class, () -> earlier.put(enrolment))))
                .containsExactly("born");
        assertThat(paths(catchThrowableOfType(InvalidEntityException.class, () -> later.put(enrolment))))
                .containsExactly("ends");
    }

    private EnrolmentRepository at(Instant moment) {
        return new EnrolmentRepository(tables.dynawright().withClock(Clock.fixed(moment, ZoneOffset.UTC)));
    }

    @Test
    void anOperationIsJudgedWhenItIsRun() {
        var put = EnrolmentOperations.put(enrolment("e"));

        dynawright.run(put);

        assertThat(paths(catchThrowableOfType(
                        InvalidEntityException.class,
                        () -> tables.dynawright()
                                .withClock(Clock.fixed(NOON.plusSeconds(5), ZoneOffset.UTC))
                                .run(put))))
                .containsExactly("ends");
    }

    @Test
    void whatMayNotBeMissingIsRefusedBeforeAnythingIsSent() {
        Enrolment enrolment = new Enrolment("e", "Ann", null, null, null, 1, null, null, null);

        assertThatThrownBy(() -> enrolments.insert(enrolment)).isInstanceOf(DynawrightException.class);

        assertThat(tables.calls()).isZero();
    }

    @Test
    void theSchemaAloneJudgesByTheSystemClock() {
        assertThat(EnrolmentSchema.INSTANCE.validate(enrolment("e")))
                .extracting(Violation::path)
                .containsExactly("ends");
    }
}
