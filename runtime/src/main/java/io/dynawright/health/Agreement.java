package io.dynawright.health;

import io.dynawright.schema.TableDefinition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;

/** Tells whether programs can work with a table as it is. For Dynawright itself. */
public final class Agreement {

    private Agreement() {}

    /**
     * In what the table is other than declared, as far as that is a {@linkplain Level#PROBLEM problem} and cannot be mended
     * at once, as a time to live that is off can be.
     *
     * @param timeToLive empty if it was not asked for
     */
    public static List<String> differences(
            TableDefinition declared, TableDescription found, Optional<TimeToLiveDescription> timeToLive) {
        Stream<Difference> ofTimeToLive =
                timeToLive.stream().flatMap(time -> TimeToLiveComparison.of(declared, time).stream());
        return Stream.concat(TableComparison.of(declared, found).stream(), ofTimeToLive)
                .filter(difference -> difference.level() == Level.PROBLEM)
                .filter(difference -> !(difference instanceof TimeToLiveDifference.Off))
                .map(Difference::message)
                .toList();
    }
}
