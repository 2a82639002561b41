package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.ConversionException;
import io.dynawright.samples.conformance.Membership.Level;
import io.dynawright.samples.conformance.support.Tables;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Attributes that must be there, that have a default, and that are derived. */
class PresenceTest {

    private static final Membership ANN = new Membership("chess", "ann", new BigDecimal("12.5"), Level.GOLD);

    @RegisterExtension
    private final Tables tables = new Tables(MembershipSchema.INSTANCE);

    private final MembershipRepository memberships = new MembershipRepository(tables.dynawright());

    @Test
    void derivedKeysFindWhatTheyWereDerivedFor() {
        memberships.put(ANN);

        assertThat(memberships.get("CLUB#chess", "MEMBER#ann")).isEqualTo(ANN);
        assertThat(memberships.get(MembershipSchema.INSTANCE.key(ANN))).isEqualTo(ANN);
        assertThat(memberships
                        .query("CLUB#chess", q -> q.sk().beginsWith("MEMBER#"))
                        .list())
                .containsExactly(ANN);
        assertThat(memberships.byLevel("LEVEL#GOLD").list()).containsExactly(ANN);
    }

    @Test
    void anAbsentAttributeHasItsDefault() {
        store(Map.of("fee", AttributeValue.fromN("1")));

        assertThat(memberships.get("CLUB#chess", "MEMBER#ann").level()).isEqualTo(Level.BASIC);
    }

    @Test
    void anAttributeThatIsNullHasItsDefault() {
        store(Map.of("fee", AttributeValue.fromN("1"), "level", AttributeValue.fromNul(true)));

        assertThat(memberships.get("CLUB#chess", "MEMBER#ann").level()).isEqualTo(Level.BASIC);
    }

    @Test
    void anItemWithoutARequiredAttributeIsRefused() {
        store(Map.of("level", AttributeValue.fromS("GOLD")));

        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> memberships.get("CLUB#chess", "MEMBER#ann"))
                .withMessageContaining("fee")
                .withMessageContaining("found nothing");
    }

    @Test
    void anObjectWithoutARequiredValueIsRefusedBeforeAnyCall() {
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> memberships.put(new Membership("chess", "ann", null, Level.GOLD)))
                .withMessageContaining("fee");
        assertThat(tables.calls()).isZero();
    }

    private void store(Map<String, AttributeValue> attributes) {
        Map<String, AttributeValue> item = new HashMap<>(attributes);
        item.put("pk", AttributeValue.fromS("CLUB#chess"));
        item.put("sk", AttributeValue.fromS("MEMBER#ann"));
        tables.client().putItem(put -> put.tableName("memberships").item(item));
    }
}
