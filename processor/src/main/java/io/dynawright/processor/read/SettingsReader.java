package io.dynawright.processor.read;

import io.dynawright.processor.declare.CapacityDeclaration;
import io.dynawright.processor.declare.DeletionPolicy;
import io.dynawright.processor.declare.Protection;
import io.dynawright.processor.declare.SettingsDeclaration;
import io.dynawright.processor.declare.SettingsDeclaration.ReplicasDeclaration;
import io.dynawright.processor.declare.SettingsDeclaration.TagDeclaration;
import io.dynawright.processor.declare.TableClass;
import io.dynawright.processor.declare.ThroughputDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.Spot;
import java.util.List;
import java.util.Optional;

/** Reads {@code @TableSettings}, and those of an index. */
final class SettingsReader {

    private SettingsReader() {}

    /** What the entity says; it need not say anything. */
    static SettingsDeclaration read(Member entity) {
        return entity.annotation(Ours.TABLE_SETTINGS)
                .map(SettingsReader::read)
                .orElseGet(() -> SettingsDeclaration.none(entity.spot()));
    }

    private static SettingsDeclaration read(AnnotationView settings) {
        return new SettingsDeclaration(
                capacity(Optional.of(settings), settings.spot()),
                settings.writtenConstant("stream")
                        .filter(stream -> !stream.value().equals("NONE")),
                settings.number("recoveryDays"),
                settings.writtenConstant("encryption"),
                settings.textUnlessEmpty("kmsKey"),
                settings.isTrue("deletionProtection") ? Protection.DELETION : Protection.NONE,
                settings.constant("deletionPolicy").map(DeletionPolicy::valueOf).orElse(DeletionPolicy.RETAIN),
                settings.constant("tableClass").map(TableClass::valueOf).orElse(TableClass.STANDARD),
                tags(settings),
                new ReplicasDeclaration(
                        settings.texts("replicas"),
                        settings.writtenConstant("consistency"),
                        settings.textUnlessEmpty("witness")),
                settings.spot());
    }

    private static List<TagDeclaration> tags(AnnotationView settings) {
        return settings.nested("tags").stream()
                .map(tag -> new TagDeclaration(text(tag, "key"), text(tag, "value")))
                .toList();
    }

    private static Written<String> text(AnnotationView tag, String element) {
        return tag.text(element).orElseGet(() -> new Written<>("", tag.spot()));
    }

    /**
     * What is said of capacity by the annotation of a table or of an index.
     *
     * @param spot the place of what has no annotation
     */
    static CapacityDeclaration capacity(Optional<AnnotationView> settings, Spot spot) {
        return settings.map(view -> new CapacityDeclaration(
                        throughput(view, "provisioned"), throughput(view, "maximum"), throughput(view, "warm")))
                .orElseGet(() -> CapacityDeclaration.none(spot));
    }

    private static ThroughputDeclaration throughput(AnnotationView settings, String element) {
        return settings.annotation(element)
                .map(units -> new ThroughputDeclaration(
                        units(units, "read"), units(units, "write"), settings.spotOf(element)))
                .orElseGet(() -> ThroughputDeclaration.none(settings.spotOf(element)));
    }

    private static Written<Long> units(AnnotationView throughput, String element) {
        return throughput.number(element).orElseGet(() -> new Written<>(0L, throughput.spot()));
    }
}
