package io.dynawright.samples.quickstart;

import io.dynawright.Dynawright;
import io.dynawright.DynawrightConfig;
import io.dynawright.config.Environment;
import io.dynawright.health.HealthReport;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The tour for those who run the program: each method is one stop. */
final class OperatorTour {

    private final URI endpoint;
    private final Account account;

    OperatorTour(URI endpoint, Account account) {
        this.endpoint = endpoint;
        this.account = account;
    }

    /** Makes the table, visits every stop, and deletes the table that it made. */
    void take() {
        DynawrightConfig config = configure();
        try (Dynawright dynawright = Dynawright.create(config)) {
            dynawright.createTable(AppointmentSchema.INSTANCE);
            try {
                check(dynawright);
                seeInOtherZones(dynawright);
            } finally {
                dynawright.deleteTable(AppointmentSchema.INSTANCE);
            }
        }
    }

    private DynawrightConfig configure() {
        account.step("Configure: the environment wins over the program, and no secret is shown", """
                DynawrightConfig config = DynawrightConfig.forLocalDevelopment().toBuilder()
                        .endpoint(endpoint)
                        .environment(Environment.STAGING)
                        .tablePrefix("tour")
                        .timeZone("Europe/Paris")
                        .debugLogging(false)
                        .build();
                """);
        DynawrightConfig config = DynawrightConfig.forLocalDevelopment().toBuilder()
                .endpoint(endpoint)
                .environment(Environment.STAGING)
                .tablePrefix("tour")
                .timeZone("Europe/Paris")
                .debugLogging(false)
                .build();
        config.explain().lines().forEach(account::result);
        return config;
    }

    private void check(Dynawright dynawright) {
        account.step("Check credentials, reachability, and that the table is what the entity says", """
                HealthReport report = dynawright.check(AppointmentSchema.INSTANCE);
                """);
        HealthReport report = dynawright.check(AppointmentSchema.INSTANCE);
        report.toString().lines().forEach(account::result);
    }

    private void seeInOtherZones(Dynawright dynawright) {
        account.step("Write an appointment by the clocks of Paris, and look at it in Tokyo: it is stored in UTC", """
                appointments.put(new Appointment("a-1", LocalDateTime.parse("2026-07-01T09:00"), booked));
                Appointment inTokyo = appointments.withZone(ZoneId.of("Asia/Tokyo")).get("a-1");
                """);
        AppointmentRepository appointments = new AppointmentRepository(dynawright);
        OffsetDateTime booked = OffsetDateTime.parse("2026-06-30T10:00+02:00");
        appointments.put(new Appointment("a-1", LocalDateTime.parse("2026-07-01T09:00"), booked));
        Appointment inTokyo = appointments.withZone(ZoneId.of("Asia/Tokyo")).get("a-1");
        account.result(appointments.get("a-1"));
        account.result(inTokyo);
    }
}
