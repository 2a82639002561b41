package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.dynawright.codec.InstantMillisCodec;
import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.AttributePath;
import io.dynawright.expression.NumberPath;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Updates that cannot even be made: no client is there that could send them. */
class RefusedUpdatesTest {

    private static final String UPDATE = " (update of table baskets, key id=b-1)";
    private static final String UPSERT = " (upsert of table baskets, key id=b-1)";

    private static void assertUpdateRefused(String message, UnaryOperator<Basket.Update> changes) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> UpdateOperation.update(new Basket.Update(), changes))
                .withMessage(message + UPDATE);
    }

    private static void assertUpsertRefused(String message, UnaryOperator<Basket.Update> changes) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> UpdateOperation.upsert(new Basket.Update(), changes))
                .withMessage(message + UPSERT);
        assertThatNoException().isThrownBy(() -> UpdateOperation.update(new Basket.Update(), changes));
    }

    private static void assertUpsertTaken(UnaryOperator<Basket.Update> changes) {
        assertThatNoException().isThrownBy(() -> UpdateOperation.upsert(new Basket.Update(), changes));
    }

    @Test
    void pathsMustNotOverlap() {
        assertUpdateRefused(
                "Attribute city is changed twice in one update",
                u -> u.city().set("a").city().remove());
        assertUpdateRefused(
                "Attribute lines[0].sku is changed twice in one update",
                u -> u.lines().at(0).sku().set("a").lines().at(0).sku().setIfAbsent("b"));
        assertUpdateRefused(
                "One update changes gift and gift.sku, of which one is part of the other",
                u -> u.gift().remove().gift().sku().set("a"));
        assertUpdateRefused(
                "One update changes lines[0].quantity and lines, of which one is part of the other",
                u -> u.lines().at(0).quantity().increment(1L).lines().append(new Basket.Line("s", 1)));
        assertUpdateRefused(
                "One update changes lines[1] and lines[1].marks, of which one is part of the other",
                u -> u.lines().at(1).remove().lines().at(1).marks().add("a"));
    }

    @Test
    void siblingsDoNotOverlap() {
        assertUpsertTaken(u -> u.lines()
                .at(0)
                .sku()
                .set("a")
                .lines()
                .at(0)
                .quantity()
                .set(1)
                .lines()
                .at(1)
                .remove()
                .votes()
                .key("a")
                .set(1)
                .votes()
                .key("a.b")
                .set(1));
    }

    @Test
    void whatIsReadMayBeChanged() {
        assertUpsertTaken(u -> u.gift().set(u.it().line(0)).lines().at(0).remove());
    }

    @Test
    void operandsMustNotBeNull() {
        String message = "The operand for attribute ";
        List<UnaryOperator<Basket.Update>> tags = List.of(
                u -> u.tags().set((Set<String>) null),
                u -> u.tags().set((AttributePath<Set<String>>) null),
                u -> u.tags().setIfAbsent(null),
                u -> u.tags().add(null),
                u -> u.tags().add("a", (String) null),
                u -> u.tags().add("a", (String[]) null),
                u -> u.tags().addAll(null),
                u -> u.tags().addAll(Arrays.asList("a", null)),
                u -> u.tags().delete("a", (String) null),
                u -> u.tags().deleteAll(null));
        tags.forEach(change -> assertUpdateRefused(message + "tags is null", change));
        List<UnaryOperator<Basket.Update>> notes = List.of(
                u -> u.notes().append(null),
                u -> u.notes().append("a", (String[]) null),
                u -> u.notes().appendAll(null),
                u -> u.notes().prepend("a", (String) null),
                u -> u.notes().prependAll(Arrays.asList("a", null)));
        notes.forEach(change -> assertUpdateRefused(message + "notes is null", change));
        assertUpdateRefused(message + "notes[1] is null", u -> u.notes().at(1).set((String) null));
        assertUpdateRefused(message + "stock is null", u -> u.stock().key(null).set(1));
        assertUpdateRefused(message + "total is null", u -> u.total().increment(null));
        assertUpdateRefused(message + "total is null", u -> u.total().plus((BigDecimal) null));
        assertUpdateRefused(message + "total is null", u -> u.total().minus((NumberPath<?>) null));
        assertUpdateRefused(message + "city is null", u -> u.city().set(u.it().giftSku(), null));
        assertUpdateRefused(message + "country is null", u -> u.place(null, "Bern"));
    }

    @Test
    void nothingToAddIsRefused() {
        String message = "There is no element to put into, or to take out of, attribute ";
        assertUpdateRefused(message + "tags", u -> u.tags().addAll(List.of()));
        assertUpdateRefused(message + "tags", u -> u.tags().deleteAll(Set.of()));
        assertUpdateRefused(message + "notes", u -> u.notes().appendAll(List.of()));
        assertUpdateRefused(message + "notes", u -> u.notes().prependAll(List.of()));
    }

    @Test
    void whatStandsForAbsenceCannotBeADefault() {
        String message = "The operand for attribute tags is empty, and stands for an absent attribute";
        assertUpdateRefused(message, u -> u.tags().setIfAbsent(Set.of()));
    }

    @Test
    void positionsAreNotNegativeAndKeysNotEmpty() {
        assertUpdateRefused(
                "The position -1 in notes is negative", u -> u.notes().at(-1).remove());
        assertUpdateRefused(
                "A key of attribute votes is empty", u -> u.votes().key("").set(1));
    }

    @Test
    void numbersThatDynamoDbCannotHoldAreRefused() {
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> UpdateOperation.update(
                        new Basket.Update(), u -> u.gift().quantity().increment(Double.NaN)))
                .withMessageStartingWith("Cannot write attribute gift.quantity: expected a finite number");
    }

    @Test
    void fractionsAreRefusedWhereTheAttributeHoldsNone() {
        assertUpdateRefused("Attribute count holds no fractions", u -> u.count().increment(0.5));
        assertUpdateRefused("Attribute count holds no fractions", u -> u.count().decrement(1e-9));
        assertUpdateRefused(
                "Attribute gift.quantity holds no fractions",
                u -> u.gift().quantity().plus(1.5));
        assertUpdateRefused(
                "Attribute lines[0].quantity holds no fractions",
                u -> u.lines().at(0).quantity().minus(-1.5));
        assertUpsertTaken(u -> u.count().increment(-2.0).total().increment(0.5));
    }

    @Test
    void copiesAreStoredInTheSameWay() {
        assertUpdateRefused(
                "Attribute openedAt cannot be a copy of closedAt, which is stored in another way",
                u -> u.openedAt().set(u.it().closedAt()));
        assertUpdateRefused(
                "Attribute openedAt cannot be a copy of closedAt, which is stored in another way",
                u -> u.openedAt().set(NumberPath.of("closedAt", InstantMillisCodec.INSTANCE), Instant.EPOCH));
        assertUpsertTaken(u -> u.openedAt().set(u.it().openedAt()));
    }

    @Test
    void anIndexKeyIsNeverEmptyNotEvenWhereNothingIsCopied() {
        assertUpdateRefused("Key attribute city is empty", u -> u.city().set(""));
        assertUpdateRefused("Key attribute city is empty", u -> u.city().setIfAbsent(""));
        assertUpdateRefused("Key attribute city is empty", u -> u.city().set(u.it().giftSku(), ""));
        assertUpdateRefused("Key attribute city is empty", u -> u.place("CH", ""));
        assertThatNoException()
                .isThrownBy(() -> UpdateOperation.update(
                        new Basket.Update(), u -> u.gift().sku().set("")));
    }

    @Test
    void anUpsertSetsAllOfAnIndexKeyOfSeveralAttributes() {
        String message = "The upsert sets a part of the key of index by-place and leaves out ";
        String mend = ": set or remove all of it, or call update";
        assertUpsertRefused(message + "[city, year]" + mend, u -> u.country().set("CH"));
        assertUpsertRefused(
                message + "[country]" + mend, u -> u.city().set("a").year().increment(1L));
        assertUpsertRefused(message + "[year]" + mend, u -> u.place("CH", "Bern"));
        assertUpsertRefused(
                "The upsert sets a part of the key of index by-owner and leaves out [country]" + mend,
                u -> u.shop().set("s"));
    }

    @Test
    void anUpsertMayLeaveAnIndexOrItsKeyOut() {
        assertUpsertTaken(u -> u.count().increment(1L));
        assertUpsertTaken(u -> u.place("CH", "Bern").year().set(2026).shop().remove());
        assertUpsertTaken(u -> u.place("CH", "Bern").year().remove().shop().set("s"));
        assertUpsertTaken(u -> u.city().remove().count().set(1));
    }

    @Test
    void anUpsertThatOnlyRemovesIsRefused() {
        String message = "The upsert only removes, and DynamoDB creates no item for that;"
                + " let it set something, or call update";
        assertUpsertRefused(message, u -> u.count().remove());
        assertUpsertRefused(message, u -> u.tags().delete("a").count().remove());
        assertUpsertTaken(u -> u);
    }

    @Test
    void anUpdateOfMoreThan4096BytesIsRefused() {
        UpdateOperation<Basket> large = UpdateOperation.update(new Basket.Update(), u -> {
            for (int key = 0; key < 300; key++) {
                u.stock().key(key).set(key);
            }
            return u;
        });
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> large.toRequest(OperationContext.standard()))
                .withMessageStartingWith("The update expression has ")
                .withMessageEndingWith(" bytes, and DynamoDB takes at most 4096" + UPDATE);
    }

    @Test
    void theStageOfAnotherUpdateIsRefused() {
        String message = "The function that configures the call is null, or did not return its builder";
        Basket.Update other = new Basket.Update();
        assertStageRefused(message, u -> other.count().increment(1L));
        assertStageRefused(message, u -> other.total().remove().returningNothing());
        assertStageRefused(message, u -> null);
        assertStageRefused(message, null);
    }

    private static <R> void assertStageRefused(
            String message, Function<Basket.Update, ? extends UpdateStage<Basket.Update, R>> changes) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> UpdateOperation.update(new Basket.Update(), changes))
                .withMessage(message + UPDATE);
    }
}
