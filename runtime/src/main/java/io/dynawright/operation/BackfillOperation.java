package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.Target;
import io.dynawright.schema.EntitySchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Brings all items of a table to today's form: scans for those that have an older one, and writes each with a PutItem that
 * demands that it is unchanged, so that what others write meanwhile is never lost. Of an entity with a {@link
 * io.dynawright.annotation.Version} that version is compared, and of any other all attributes; where there is no such
 * version, an attribute that an older program adds at that very moment can be lost, if it is none of today's. The version
 * that counts writes, moments and hooks are left alone.
 *
 * <p>An item that cannot be upgraded is told of and counted, and left as it is. Any other error ends the backfill, which
 * can go on from the last {@linkplain Backfill#checkpoint() checkpoint}, or begin anew at any time: what was upgraded is
 * not found again. Run by {@link io.dynawright.Dynawright#run(BackfillOperation)}.
 *
 * @see io.dynawright.annotation.SchemaVersion
 * @see io.dynawright.annotation.FormerName
 */
public final class BackfillOperation {

    /** So that neither a listener is told all the time, nor much is done twice by one that resumes. */
    private static final int MIN_CHUNK = 25;

    private final Subject<?> subject;
    private final BackfillOptions options;
    private final ScanOperation<Map<String, AttributeValue>> scan;

    private BackfillOperation(
            Subject<?> subject, BackfillOptions options, ScanOperation<Map<String, AttributeValue>> scan) {
        this.subject = subject;
        this.options = options;
        this.scan = scan;
    }

    /**
     * A backfill of the entity's table.
     *
     * @throws InvalidRequestException if the form of the table's items has never changed
     */
    public static BackfillOperation of(EntitySchema<?> schema) {
        return of(schema, UnaryOperator.identity());
    }

    /**
     * The same, as the options say.
     *
     * @throws InvalidRequestException if the form of the table's items has never changed, or an option is not legal
     */
    public static BackfillOperation of(EntitySchema<?> schema, UnaryOperator<BackfillOptions> options) {
        Subject<?> subject = Subject.of("backfill", schema);
        BackfillOptions configured = Options.configure(new BackfillOptions(), options, subject::target);
        TodaysForm form = TodaysForm.of(subject)
                .orElseThrow(() -> new InvalidRequestException(
                        "There is nothing to backfill: the entity has neither @SchemaVersion nor @FormerName",
                        subject.target()));
        ScanOperation<Map<String, AttributeValue>> scan =
                Options.located(() -> scan(subject, form, configured), subject::target);
        // Refuses what cannot be, which all segments have in common.
        scan.segment(0, configured.segments());
        return new BackfillOperation(subject, configured, scan);
    }

    private static ScanOperation<Map<String, AttributeValue>> scan(
            Subject<?> subject, TodaysForm form, BackfillOptions options) {
        ScanBuilder<?, TodaysForm> scan = new ScanBuilder<>(subject, form);
        scan.filter(TodaysForm::other);
        options.pageSize().ifPresent(scan::pageSize);
        options.readCapacity().ifPresent(scan::capacityPerSecond);
        return ScanOperation.of(scan.plan(new Reading.Fetched<>(List.of(), (item, context) -> item.values())));
    }

    /** What it is about, as errors say it. */
    public Target target() {
        return subject.target();
    }

    /** For Dynawright itself: the items that do not have today's form, as they are stored. */
    public ScanOperation<Map<String, AttributeValue>> scan() {
        return scan;
    }

    /** For Dynawright itself: in how many segments the table is scanned. */
    public int segments() {
        return options.segments();
    }

    /** For Dynawright itself: where it goes on. */
    public Optional<String> checkpoint() {
        return options.checkpoint();
    }

    /** For Dynawright itself: how many items are written at the same time. */
    public int writesAtOnce() {
        return options.writesAtOnce();
    }

    /** For Dynawright itself: how many items are written before the next ones are looked for. */
    public int chunk() {
        return Math.max(MIN_CHUNK, writesAtOnce());
    }

    /** For Dynawright itself: the write units that it may consume per second. */
    public OptionalDouble writeCapacity() {
        return options.writeCapacity();
    }

    /** For Dynawright itself: whether it is to stop now. */
    public boolean isStopped() {
        return options.stop().getAsBoolean();
    }

    /**
     * For Dynawright itself: writes some of the items.
     *
     * @param items as they are stored, at least one
     * @param executor where items are written, besides the caller's thread
     */
    public Operation<BackfillTally> write(List<Map<String, AttributeValue>> items, Executor executor) {
        return UpgradeAllOperation.of(subject, items, executor);
    }

    /** For Dynawright itself: tells of items that were dealt with. */
    public void tell(BackfillTally tally, Backfill state) {
        tally.failures().forEach(options.failure());
        options.progress().accept(state);
    }
}
