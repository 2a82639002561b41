package io.dynawright.naming;

import io.dynawright.error.ConfigurationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Names that are remembered for a while. Each of these has a memory of its own, so that those of one deployment never
 * get into another.
 *
 * <p>Whoever asks first for a name looks it up, and whoever asks meanwhile waits for that; nobody waits for another name.
 * Only names are remembered: not that there is none, and not that a look-up failed.
 */
final class CachedNames implements SearchedNames {

    static final Duration STANDARD_EXPIRY = Duration.ofMinutes(5);

    private final TableNames names;
    private final Duration expiry;
    private final Clock clock;
    private final ConcurrentMap<String, Remembered> memory = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, LookUpUnderWay> underWay = new ConcurrentHashMap<>();

    private CachedNames(TableNames names, Duration expiry, Clock clock) {
        this.names = names;
        this.expiry = expiry;
        this.clock = clock;
    }

    static CachedNames of(TableNames names, Duration expiry, Clock clock) {
        if (expiry.isNegative() || expiry.isZero()) {
            throw new ConfigurationException(
                    "Names of tables are to be remembered for " + expiry + ": it must be longer than nothing");
        }
        return new CachedNames(names, expiry, clock);
    }

    /** A name, and when it was found. */
    private record Remembered(String physical, Instant since) {}

    /** The same names, with another memory. */
    @Override
    public TableNames cached(Duration otherExpiry, Clock otherClock) {
        return of(names, otherExpiry, otherClock);
    }

    @Override
    public Optional<String> find(String logical) {
        Optional<String> remembered = remembered(logical);
        return remembered.isPresent() ? remembered : lookUp(logical);
    }

    private Optional<String> remembered(String logical) {
        return Optional.ofNullable(memory.get(logical)).filter(this::isFresh).map(Remembered::physical);
    }

    /** A clock that was set back tells nothing of how old a name is. */
    private boolean isFresh(Remembered name) {
        Duration age = Duration.between(name.since(), clock.instant());
        return !age.isNegative() && age.compareTo(expiry) < 0;
    }

    private Optional<String> lookUp(String logical) {
        LookUpUnderWay own = new LookUpUnderWay(Thread.currentThread());
        LookUpUnderWay other = underWay.putIfAbsent(logical, own);
        if (other != null) {
            return other.result(logical);
        }
        try {
            // Somebody may have found it since it was not remembered.
            Optional<String> found = remembered(logical).or(() -> remember(logical));
            own.found().complete(found);
            return found;
        } catch (Throwable e) {
            own.found().completeExceptionally(e);
            throw e;
        } finally {
            underWay.remove(logical);
        }
    }

    private Optional<String> remember(String logical) {
        Optional<String> found = names.find(logical).map(name -> PhysicalName.checked(logical, name, place(logical)));
        found.ifPresent(physical -> memory.put(logical, new Remembered(physical, clock.instant())));
        return found;
    }

    @Override
    public Place place(String logical) {
        return Place.of(names, logical);
    }
}
