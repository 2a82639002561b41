package io.dynawright.samples.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.Dynawright;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FixturesTest {

    @RegisterExtension
    static final DynamoDbLocalExtension dynamodb = DynamoDbLocalExtension.with(ParcelSchema.INSTANCE);

    @Test
    void itemsOfAResourceGetIntoTheTable(Dynawright dynawright) {
        List<Parcel> loaded = Fixtures.load(dynawright, ParcelSchema.INSTANCE, Parcel.class, "parcels.jsonl");

        assertThat(loaded).hasSize(3);
        assertThat(new ParcelRepository(dynawright).scan().stream()).containsExactlyInAnyOrderElementsOf(loaded);
        assertThat(new ParcelRepository(dynawright).byDepot("north").list())
                .extracting(Parcel::id)
                .containsExactly("p-2", "p-1");
    }

    @Test
    void linesThatAreNoItemsAreNamed() {
        assertThatThrownBy(() -> Fixtures.read(ParcelSchema.INSTANCE, Parcel.class, "unreadable.jsonl"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("unreadable.jsonl:3: ");
    }

    @Test
    void missingResourcesAreNamed() {
        assertThatThrownBy(() -> Fixtures.read(ParcelSchema.INSTANCE, Parcel.class, "none.jsonl"))
                .hasMessage("There is no resource none.jsonl beside " + Parcel.class.getName());
    }
}
