package io.dynawright.processor.publish.page;

import io.dynawright.processor.declare.DeletionPolicy;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.declare.Protection;
import io.dynawright.processor.declare.TableClass;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Capacity;
import io.dynawright.processor.model.Evolution;
import io.dynawright.processor.model.Replicas;
import io.dynawright.processor.model.TableEncryption;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.model.TableSettings;
import io.dynawright.processor.model.Throughput;
import io.dynawright.processor.publish.page.content.Block;
import io.dynawright.processor.publish.page.content.Block.Fact;
import io.dynawright.processor.publish.page.content.Inline;
import io.dynawright.processor.publish.page.content.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The key of a table, and how it is deployed. */
record SettingsFacts(TableModel table) {

    private static final String STANDARD_INFREQUENT_ACCESS = "standard, infrequent access";

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts("Key and settings of " + table.tableName(), facts()));
        Replicas replicas = table.settings().replicas();
        if (replicas.isGlobal()) {
            blocks.add(
                    replicas.consistency() == Replicas.Consistency.EVENTUAL
                            ? new Block.Warning(Line.text(lastWriterWins()))
                            : new Block.Paragraph(
                                    Line.text("Reads in any Region can ask for what was last written in another,"
                                            + " and conditions hold in all of them.")));
        }
        return blocks;
    }

    private String lastWriterWins() {
        String versions = table.version()
                .map(version -> ", conditions and the check of " + version.storedName())
                .orElse(" and conditions");
        return "Each Region takes writes of its own and sends them on later. Of two writes of one item in two Regions the"
                + " last one wins, without an error: insert" + versions
                + " look at the Region's own copy alone.";
    }

    private List<Fact> facts() {
        TableSettings settings = table.settings();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Partition key", IndexGrid.keys(List.of(table.key().partition()))));
        facts.add(
                new Fact("Sort key", IndexGrid.keys(table.key().sort().stream().toList())));
        table.evolution().ifPresent(evolution -> facts.add(new Fact("Schema version", versions(evolution))));
        facts.add(new Fact("Capacity", capacity(settings.capacity())));
        facts.add(fact("Stream", settings.stream().map(Inline.Code::new).map(Line::of)));
        facts.add(fact("Time to live", timeToLive().map(Attribute::storedName).map(Line::code)));
        facts.add(fact("Point-in-time recovery", recovery(settings.recoveryDays())));
        facts.add(new Fact("Encryption at rest", List.of(encryption(settings.encryption()))));
        facts.add(fact(
                "Deletion protection",
                Optional.of(settings.protection())
                        .filter(Protection.DELETION::equals)
                        .map(on -> Line.text("on"))));
        facts.add(new Fact(
                "When its stack drops it",
                List.of(Line.text(settings.deletionPolicy() == DeletionPolicy.RETAIN ? "kept" : "deleted"))));
        facts.add(new Fact(
                "Table class",
                List.of(Line.text(
                        settings.tableClass() == TableClass.STANDARD ? "standard" : STANDARD_INFREQUENT_ACCESS))));
        if (!settings.tags().isEmpty()) {
            facts.add(new Fact("Tags", tags(settings)));
        }
        if (settings.replicas().isGlobal()) {
            facts.add(new Fact("Regions", replicas(settings.replicas())));
        }
        return facts;
    }

    private static List<Line> versions(Evolution evolution) {
        Line stored = Line.text(evolution.current() + ", in ").then(new Inline.Code(evolution.attribute()));
        return evolution.oldest() == evolution.current()
                ? List.of(stored)
                : List.of(stored, Line.text("read from " + evolution.oldest() + " on"));
    }

    private static Fact fact(String label, Optional<Line> line) {
        return new Fact(label, List.of(line.orElseGet(() -> Line.text("off"))));
    }

    private static Optional<Line> recovery(int days) {
        return days == 0 ? Optional.empty() : Optional.of(Line.text(days == 1 ? "1 day" : days + " days"));
    }

    private static Line encryption(TableEncryption encryption) {
        if (encryption instanceof TableEncryption.CustomerManaged own) {
            return Line.text("own key ").then(new Inline.Code(own.key()));
        }
        return Line.text(
                encryption instanceof TableEncryption.AwsManaged ? "key of the account, by AWS" : "key of DynamoDB");
    }

    private static List<Line> tags(TableSettings settings) {
        return settings.tags().entrySet().stream()
                .map(tag -> Line.code(tag.getKey()).then(new Inline.Text(" "), new Inline.Code(tag.getValue())))
                .toList();
    }

    private static List<Line> replicas(Replicas replicas) {
        List<Inline> regions = replicas.regions().stream()
                .map(region -> (Inline) new Inline.Code(region))
                .toList();
        Stream<Line> consistency = Stream.of(Line.text(
                replicas.consistency() == Replicas.Consistency.EVENTUAL
                        ? "eventually consistent"
                        : "strongly consistent"));
        Stream<Line> witness =
                replicas.witness().stream().map(region -> Line.text("witness ").then(new Inline.Code(region)));
        return Stream.of(Stream.of(Line.joined(", ", regions)), consistency, witness)
                .flatMap(lines -> lines)
                .toList();
    }

    private Optional<Attribute> timeToLive() {
        return table.attributes().stream()
                .filter(attribute -> attribute.is(LifecycleMark.TimeToLive.class))
                .findFirst();
    }

    /** What a table or an index serves. */
    static List<Line> capacity(Capacity capacity) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.text(capacity.provisioned()
                .map(units -> "provisioned: " + units(units))
                .orElse("on demand")));
        capacity.maximum().ifPresent(units -> lines.add(Line.text("at most " + units(units))));
        capacity.warm().ifPresent(units -> lines.add(Line.text("warm for " + units(units))));
        return lines;
    }

    private static String units(Throughput units) {
        List<String> texts = new ArrayList<>();
        if (units.read() > 0) {
            texts.add(units.read() + " reads");
        }
        if (units.write() > 0) {
            texts.add(units.write() + " writes");
        }
        return TypeTexts.listed(texts) + " per second";
    }
}
