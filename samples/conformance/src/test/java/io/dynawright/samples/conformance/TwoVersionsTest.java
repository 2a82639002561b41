package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.Dynawright;
import io.dynawright.error.ConversionException;
import io.dynawright.naming.TableNames;
import io.dynawright.samples.conformance.ProfileV2.Address;
import io.dynawright.samples.conformance.ProfileV2.Device;
import io.dynawright.samples.conformance.support.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Two versions of one entity on one table, as during a rolling deployment. */
class TwoVersionsTest {

    private static final Map<String, AttributeValue> KEY = Map.of("id", AttributeValue.fromS("p-1"));

    @RegisterExtension
    private final Tables tables = new Tables(ProfileV2Schema.INSTANCE);

    private final Dynawright dynawright = tables.dynawright()
            .withTableNames(TableNames.fixed(Map.of(
                            "first-profiles", "profiles",
                            "forgetful-profiles", "profiles"))
                    .orElse(TableNames.declared()));
    private final ProfileRepository old = new ProfileRepository(dynawright);
    private final ProfileV2Repository current = new ProfileV2Repository(dynawright);
    private final ForgetfulProfileRepository forgetful = new ForgetfulProfileRepository(dynawright);

    @Test
    void theOldVersionKeepsWhatTheNewOneWrote() {
        current.put(full("Ann"));
        Map<String, AttributeValue> before = stored();

        for (String name : List.of("Bea", "Cleo", "Ann")) {
            Profile read = old.get("p-1");
            old.put(new Profile(read.id(), name, read.others()));
            ProfileV2 again = current.get("p-1");
            assertThat(again.name()).isEqualTo(name);
            current.put(again);
        }

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void whatNoVersionKnowsIsKeptByBoth() {
        Map<String, AttributeValue> item = new HashMap<>(KEY);
        item.put("name", AttributeValue.fromS("Ann"));
        item.put("visits", AttributeValue.fromN("3"));
        item.put("nothing", AttributeValue.fromNul(true));
        item.put("mixed", AttributeValue.fromL(List.of(AttributeValue.fromNul(true), AttributeValue.fromBool(false))));
        item.put("numbers", AttributeValue.fromNs(List.of("1", "2")));
        tables.client().putItem(put -> put.tableName("profiles").item(item));

        old.put(old.get("p-1"));
        current.put(current.get("p-1"));

        assertThat(stored()).isEqualTo(item);
    }

    @Test
    void withoutOthersThereIsAnEmptyMapToAddTo() {
        old.put(new Profile("p-1", "Ann", null));

        Profile read = old.get("p-1");
        assertThat(read.others()).isEmpty();
        read.others().put("visits", AttributeValue.fromN("7"));
        old.put(read);

        assertThat(current.get("p-1").visits()).isEqualTo(7);
    }

    @Test
    void aDeclaredAttributeAmongTheOthersIsRefusedBeforeAnyCall() {
        Profile wrong = new Profile("p-1", "Ann", Map.of("name", AttributeValue.fromS("Bea")));

        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> old.put(wrong))
                .withMessageContaining("name");
        assertThat(tables.calls()).isZero();
    }

    @Test
    void aPutWithoutCatchAllErases() {
        current.put(full("Ann"));

        forgetful.put(forgetful.get("p-1"));

        assertThat(stored()).containsOnlyKeys("id", "name");
    }

    @Test
    void anUpdateErasesNothing() {
        current.put(full("Ann"));
        Map<String, AttributeValue> before = stored();

        forgetful.update("p-1", u -> u.name().set("Bea"));

        Map<String, AttributeValue> expected = new HashMap<>(before);
        expected.put("name", AttributeValue.fromS("Bea"));
        assertThat(stored()).isEqualTo(expected);
    }

    @Test
    void aFlattenedMemberIsThereIfOneOfItsAttributesIs() {
        current.put(full("Ann"));
        assertThat(stored()).containsKeys("home_city", "home_floor");

        ProfileV2 moved = current.update("p-1", u -> u.homeCity().remove());
        assertThat(moved.home()).isEqualTo(new Address(null, 2));

        ProfileV2 homeless = current.update("p-1", u -> u.homeFloor().remove());
        assertThat(homeless.home()).isNull();
    }

    private static ProfileV2 full(String name) {
        return new ProfileV2(
                "p-1",
                name,
                4,
                Set.of("a", "b"),
                List.of(new Device("phone", true)),
                new Address("Bern", 2),
                new byte[] {1, 2, 3},
                Map.of());
    }

    private Map<String, AttributeValue> stored() {
        return tables.client()
                .getItem(get -> get.tableName("profiles").key(KEY))
                .item();
    }
}
