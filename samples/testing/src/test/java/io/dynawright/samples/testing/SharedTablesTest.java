package io.dynawright.samples.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.Dynawright;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SharedTablesTest {

    @RegisterExtension
    static final DynamoDbLocalExtension dynamodb = DynamoDbLocalExtension.with(ParcelSchema.INSTANCE);

    @BeforeAll
    static void load(Dynawright dynawright) {
        Fixtures.load(dynawright, ParcelSchema.INSTANCE, Parcel.class, "parcels.jsonl");
    }

    @RepeatedTest(2)
    void whatWasStoredBeforeAllTestsIsThereInEach(Dynawright dynawright) {
        assertThat(new ParcelRepository(dynawright).scan().stream()).hasSize(3);
    }

    @Nested
    class InANestedClass {

        @Test
        void itIsThereToo(Dynawright dynawright) {
            assertThat(new ParcelRepository(dynawright).scan().stream()).hasSize(3);
        }
    }
}
