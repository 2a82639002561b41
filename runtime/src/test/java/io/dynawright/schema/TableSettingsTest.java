package io.dynawright.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.annotation.DeletionPolicy;
import io.dynawright.annotation.ReplicaConsistency;
import io.dynawright.annotation.StreamView;
import io.dynawright.annotation.TableClass;
import io.dynawright.codec.AttributeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableSettingsTest {

    private static TableDefinition.Builder ledgers() {
        return TableDefinition.of("ledgers").attribute("id", AttributeType.S).key("id");
    }

    @Test
    void aTableThatSaysNothingHasTheUsualSettings() {
        assertThat(ledgers().build().settings()).isSameAs(TableSettings.USUAL);
        assertThat(TableSettings.builder().build()).isEqualTo(TableSettings.USUAL);
        assertThat(TableSettings.USUAL)
                .isEqualTo(new TableSettings(
                        new Capacity(Optional.empty(), Optional.empty(), Optional.empty()),
                        StreamView.NONE,
                        0,
                        new TableEncryption.AwsOwned(),
                        DeletionProtection.OFF,
                        DeletionPolicy.RETAIN,
                        TableClass.STANDARD,
                        Map.of(),
                        new Replicas(List.of(), ReplicaConsistency.EVENTUAL, Optional.empty())));
    }

    @Test
    void aDefinitionTellsItsSettings() {
        TableSettings settings = TableSettings.builder().recoveryDays(35).build();
        assertThat(ledgers().settings(settings).build().settings()).isSameAs(settings);
    }

    @Test
    void tagsKeepTheirOrderAndCannotBeChanged() {
        TableSettings.Builder builder =
                TableSettings.builder().tag("b", "1").tag("a", "2").tag("c", "3");
        TableSettings settings = builder.build();
        builder.tag("d", "4");
        assertThat(settings.tags()).containsExactly(Map.entry("b", "1"), Map.entry("a", "2"), Map.entry("c", "3"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> settings.tags().put("d", "4"));
    }

    @Test
    void capacityIsSaidPieceByPiece() {
        assertThat(Capacity.USUAL.withProvisioned(1, 2).withMaximum(3, 4).withWarm(5, 6))
                .isEqualTo(new Capacity(
                        Optional.of(new Throughput(1, 2)),
                        Optional.of(new Throughput(3, 4)),
                        Optional.of(new Throughput(5, 6))));
    }

    @Test
    void replicasAreConsistentAsTheyAreMade() {
        assertThat(Replicas.eventual("eu-west-1", "us-east-1"))
                .isEqualTo(
                        new Replicas(List.of("eu-west-1", "us-east-1"), ReplicaConsistency.EVENTUAL, Optional.empty()));
        assertThat(Replicas.strong("eu-west-1", "eu-west-2").withWitness("eu-west-3"))
                .isEqualTo(new Replicas(
                        List.of("eu-west-1", "eu-west-2"), ReplicaConsistency.STRONG, Optional.of("eu-west-3")));
    }

    @Test
    void anIndexFollowsItsTableUnlessSomethingIsSaid() {
        Capacity own = Capacity.USUAL.withProvisioned(1, 2);
        List<IndexInfo> indexes = ledgers()
                .attribute("account", AttributeType.S)
                .globalIndex("by-account", "account")
                .globalIndex("by-owner", List.of("account"), List.of(), new IndexProjection.All(), own)
                .build()
                .indexes();
        assertThat(indexes)
                .extracting(index -> ((IndexInfo.Global) index).capacity())
                .containsExactly(Capacity.USUAL, own);
    }
}
