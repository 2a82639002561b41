package io.dynawright.samples.conformance.support;

import io.dynawright.expression.Path;
import io.dynawright.expression.UpdateAction;
import io.dynawright.expression.UpdateValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Random items, and random updates of them, of which most but not all are legal. */
public final class RandomUpdates {

    private static final int DEPTH = 3;
    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f", "size", "x.y");

    private final Random random;

    /** The same seed makes the same items and updates. */
    public RandomUpdates(long seed) {
        this.random = new Random(seed);
    }

    /** An item without its key. */
    public Map<String, AttributeValue> item() {
        return map(DEPTH);
    }

    private Map<String, AttributeValue> map(int depth) {
        Map<String, AttributeValue> map = new LinkedHashMap<>();
        for (String name : NAMES) {
            if (random.nextInt(3) > 0) {
                map.put(name, value(depth));
            }
        }
        return map;
    }

    private AttributeValue value(int depth) {
        return switch (random.nextInt(depth > 0 ? 11 : 7)) {
            case 0, 1 -> number();
            case 2 -> AttributeValue.fromS(random.nextBoolean() ? "text" : "");
            case 3 -> AttributeValue.fromSs(some(List.of("p", "q", "r", "s")));
            case 4 -> AttributeValue.fromNs(some(List.of("1", "-2.5", "3", "4E+1")));
            case 5 -> AttributeValue.fromBs(some(List.of(bytes("p"), bytes("q"))));
            case 6 -> random.nextBoolean() ? AttributeValue.fromBool(true) : AttributeValue.fromNul(true);
            case 7, 8 -> list(depth - 1);
            default -> AttributeValue.fromM(map(depth - 1));
        };
    }

    private static SdkBytes bytes(String text) {
        return SdkBytes.fromUtf8String(text);
    }

    private AttributeValue number() {
        return AttributeValue.fromN(random.nextInt(-50, 50) + (random.nextBoolean() ? "" : ".25"));
    }

    private AttributeValue list(int depth) {
        List<AttributeValue> elements = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            elements.add(value(depth));
        }
        return AttributeValue.fromL(elements);
    }

    private <E> List<E> some(List<E> elements) {
        List<E> some = elements.stream().filter(unused -> random.nextBoolean()).toList();
        return some.isEmpty() ? elements.subList(0, 1) : some;
    }

    /** One to five changes, none of which overlaps another. */
    public List<UpdateAction> update(Map<String, AttributeValue> item) {
        List<UpdateAction> actions = new ArrayList<>();
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            UpdateAction action = action(path(item), item);
            if (actions.stream().noneMatch(other -> clash(other.path(), action.path()))) {
                actions.add(action);
            }
        }
        return actions;
    }

    /** Besides overlaps DynamoDB refuses paths that take one place for a list and for a map. */
    private static boolean clash(Path one, Path other) {
        if (one.overlaps(other)) {
            return true;
        }
        int common = 0;
        while (common < Math.min(one.steps().size(), other.steps().size())
                && one.steps().get(common).equals(other.steps().get(common))) {
            common++;
        }
        return one.attribute().equals(other.attribute())
                && one.steps().get(common).getClass()
                        != other.steps().get(common).getClass();
    }

    /** Mostly one of the item, sometimes one that leads nowhere. */
    private Path path(Map<String, AttributeValue> item) {
        String name = one(NAMES);
        Path path = Path.of(name);
        AttributeValue at = item.get(name);
        while (random.nextInt(3) > 0) {
            if (at != null && at.hasL()) {
                int index = random.nextInt(at.l().size() + 2);
                path = path.at(index);
                at = index < at.l().size() ? at.l().get(index) : null;
            } else if (at != null && at.hasM()) {
                String entry = one(NAMES);
                path = path.entry(entry);
                at = at.m().get(entry);
            } else if (random.nextInt(20) == 0) {
                path = random.nextBoolean() ? path.entry("a") : path.at(0);
                at = null;
            } else {
                break;
            }
        }
        return path;
    }

    private UpdateAction action(Path path, Map<String, AttributeValue> item) {
        AttributeValue old = path.in(item).orElse(null);
        boolean summable = old == null || old.n() != null || old.hasSs() || old.hasNs() || old.hasBs();
        return switch (random.nextInt(6)) {
            case 0 -> new UpdateAction.Remove(path);
            case 1 ->
                summable || random.nextInt(10) == 0
                        ? new UpdateAction.Add(path, old != null && old.n() == null ? setLike(old) : number())
                        : new UpdateAction.Set(path, operand(path, item));
            case 2 -> new UpdateAction.Delete(path, setLike(old));
            default -> new UpdateAction.Set(path, operand(path, item));
        };
    }

    /** A set, mostly of the type that the other has. */
    private AttributeValue setLike(AttributeValue other) {
        if (other != null && random.nextInt(10) > 0) {
            if (other.hasNs()) {
                return AttributeValue.fromNs(some(List.of("1.0", "3", "7", "40")));
            } else if (other.hasBs()) {
                return AttributeValue.fromBs(some(List.of(bytes("q"), bytes("z"))));
            }
        }
        return AttributeValue.fromSs(some(List.of("q", "s", "z")));
    }

    private UpdateValue operand(Path path, Map<String, AttributeValue> item) {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt(4) > 0 ? storedOr(path(item), value(1)) : new UpdateValue.Stored(path(item));
            case 1 -> storedOr(path, value(1));
            case 2 ->
                new UpdateValue.Arithmetic(
                        addend(path, item), one(List.of(UpdateValue.Sign.values())), addend(path(item), item));
            case 3 -> new UpdateValue.Appended(listed(path, item), listed(path(item), item));
            default -> new UpdateValue.Given(value(1));
        };
    }

    private static UpdateValue storedOr(Path path, AttributeValue absent) {
        return new UpdateValue.StoredOr(path, new UpdateValue.Given(absent));
    }

    private UpdateValue addend(Path path, Map<String, AttributeValue> item) {
        boolean isNumber = path.in(item).map(old -> old.n() != null).orElse(false);
        return isNumber || random.nextInt(10) == 0 ? storedOr(path, number()) : new UpdateValue.Given(number());
    }

    private UpdateValue listed(Path path, Map<String, AttributeValue> item) {
        boolean isList = path.in(item).map(AttributeValue::hasL).orElse(false);
        return isList || random.nextInt(10) == 0 ? storedOr(path, list(0)) : new UpdateValue.Given(list(1));
    }

    private <E> E one(List<E> of) {
        return of.get(random.nextInt(of.size()));
    }
}
