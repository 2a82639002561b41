package io.dynawright.processor.check.lock;

import io.dynawright.processor.declare.ModuleDeclaration;
import io.dynawright.processor.lock.LockChange;
import io.dynawright.processor.lock.LockChange.Before;
import io.dynawright.processor.lock.LockedIndex;
import io.dynawright.processor.lock.SchemaVersions;
import io.dynawright.processor.problem.LockProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import java.util.List;

/** Tells what old items, or deployed tables, do not take. */
public final class LockRules {

    private final Places places;
    private final String lock;

    private LockRules(Places places, String lock) {
        this.places = places;
        this.lock = lock;
    }

    /**
     * The problems that these changes are.
     *
     * @param lock the path of the lock, as the user gave it
     */
    public static List<Problem> check(ModuleDeclaration module, List<LockChange> changes, String lock) {
        LockRules rules = new LockRules(new Places(module), lock);
        return changes.stream()
                .map(change -> rules.problem(change, rules.places.spot(change.place())))
                .toList();
    }

    private Problem problem(LockChange change, Spot spot) {
        if (change instanceof LockChange.KeyChanged key) {
            return LockProblems.keyChanged(
                    spot, key.table(), key.was().text(), key.is().text(), lock);
        }
        if (change instanceof LockChange.IndexChanged index) {
            return LockProblems.indexChanged(
                    spot, index.index(), index.was().text(), index.is().text(), lock);
        }
        if (change instanceof LockChange.LocalIndexChanged index) {
            return LockProblems.localIndexChanged(
                    spot,
                    index.index(),
                    index.was().map(LockedIndex::text),
                    index.is().map(LockedIndex::text),
                    lock);
        }
        if (change instanceof LockChange.TableRenamed table) {
            return LockProblems.tableRenamed(spot, places.name(table.place()), table.was(), table.is(), lock);
        }
        return change instanceof LockChange.TableGone table
                ? LockProblems.tableGone(spot, table.table(), table.entity(), lock)
                : ofItems(change, spot);
    }

    /** What is about items: everything that upcasters can mend. */
    private Problem ofItems(LockChange change, Spot spot) {
        String entity = places.name(change.place());
        if (change instanceof LockChange.TypeChanged type) {
            return LockProblems.typeChanged(
                    spot, type.attribute(), entity, type.was().text(), type.is().text(), lock);
        }
        if (change instanceof LockChange.AttributeRenamed attribute) {
            return Places.isInDocument(attribute.place())
                    ? LockProblems.memberRenamed(spot, attribute.was(), attribute.is(), entity, lock)
                    : LockProblems.attributeRenamed(spot, attribute.was(), attribute.is(), entity, lock);
        }
        if (change instanceof LockChange.AttributeGone attribute) {
            return LockProblems.attributeGone(spot, attribute.attribute(), entity, lock);
        }
        if (change instanceof LockChange.AttributeRequired attribute) {
            return attribute.before() == Before.ABSENT
                    ? LockProblems.newAttributeRequired(spot, attribute.attribute(), entity, lock)
                    : LockProblems.attributeNewlyRequired(spot, attribute.attribute(), entity, lock);
        }
        if (change instanceof LockChange.TextGone text) {
            return LockProblems.enumTextGone(spot, text.type(), text.text(), text.attribute(), text.added(), lock);
        }
        return ofForms(change, entity, spot);
    }

    /** What is about how items say of what form they are. */
    private Problem ofForms(LockChange change, String entity, Spot spot) {
        if (change instanceof LockChange.DiscriminatorChanged discriminator) {
            return LockProblems.discriminatorChanged(spot, entity, discriminator.was(), discriminator.is(), lock);
        }
        if (change instanceof LockChange.VariantGone variant) {
            return LockProblems.variantGone(
                    spot, variant.discriminator(), variant.value(), variant.type(), variant.added(), lock);
        }
        if (change instanceof LockChange.VersionsUnread unread) {
            return LockProblems.versionsUnread(spot, entity, unread.first(), unread.oldest(), lock);
        }
        LockChange.VersionsChanged versions = (LockChange.VersionsChanged) change;
        return LockProblems.versionsChanged(spot, entity, text(versions.was()), text(versions.is()), lock);
    }

    private static String text(SchemaVersions versions) {
        return "schema version " + versions.current()
                + versions.attribute()
                        .map(attribute -> " in \"" + attribute + "\"")
                        .orElse("");
    }
}
