package io.dynawright.processor.problem;

import java.util.List;

/** DW820 to DW829: global tables. */
public final class ReplicaProblems {

    private ReplicaProblems() {}

    public static Problem noRegion(Spot spot, String element, String region) {
        return Problem.error(
                "DW820",
                spot,
                element + " names Regions of AWS, and \"" + region + "\" does not look like one.",
                "Write its code, such as \"eu-west-1\"");
    }

    public static Problem repeatedRegion(Spot spot, String region) {
        return Problem.error(
                "DW821",
                spot,
                "replicas names \"" + region + "\" twice; a table has one replica in a Region.",
                "Remove one of the two");
    }

    public static Problem notThreeRegions(Spot spot, int replicas) {
        return Problem.error(
                "DW822",
                spot,
                "consistency is STRONG, which takes exactly three Regions; there are " + replicas
                        + " replicas and no witness.",
                "Name three replicas, or two replicas and a witness");
    }

    public static Problem notThreeRegionsWithWitness(Spot spot, int replicas) {
        return Problem.error(
                "DW822",
                spot,
                "consistency is STRONG, which takes exactly three Regions; there are " + replicas
                        + " replicas and a witness.",
                "Name two replicas and a witness, or three replicas");
    }

    public static Problem needlessWitness(Spot spot) {
        return Problem.error(
                "DW823",
                spot,
                "There is a witness, which only strongly consistent global tables have.",
                "Write consistency = ReplicaConsistency.STRONG, or remove the witness");
    }

    public static Problem witnessWithReplica(Spot spot, String region) {
        return Problem.error(
                "DW823",
                spot,
                "The witness is in \"" + region + "\", where there is a replica; a witness is in a Region of its own.",
                "Name another Region as the witness");
    }

    public static Problem acrossRegionSets(Spot spot, String region, List<String> sets) {
        return Problem.warning(
                "DW824",
                spot,
                "consistency is STRONG, which DynamoDB offers among Regions that are near each other; \"" + region
                        + "\" is not known to belong with the others.",
                "Choose all of them from one of these sets, unless DynamoDB's documentation has others by now: "
                        + String.join("; ", sets));
    }

    public static Problem expiryOfStrong(Spot spot, String attribute) {
        return Problem.error(
                "DW825",
                spot,
                "\"" + attribute + "\" is a @TimeToLive, and consistency is STRONG; DynamoDB lets no items of strongly"
                        + " consistent global tables expire.",
                "Remove the mark and delete such items yourself, or write consistency = ReplicaConsistency.EVENTUAL");
    }

    public static Problem localIndexOfStrong(Spot spot, String index) {
        return Problem.error(
                "DW826",
                spot,
                index + " is a local index, and consistency is STRONG; strongly consistent global tables have none.",
                "Make it an @Index with the table's partition key, or write consistency = ReplicaConsistency.EVENTUAL");
    }

    public static Problem noStreamForReplicas(Spot spot) {
        return Problem.error(
                "DW827",
                spot,
                "The table has several replicas and no stream, through which DynamoDB replicates.",
                "Write stream = StreamView.NEW_AND_OLD_IMAGES");
    }

    public static Problem narrowStreamForReplicas(Spot spot, String stream) {
        return Problem.error(
                "DW827",
                spot,
                "The table has several replicas, and its stream is " + stream
                        + ", which is not enough for DynamoDB to replicate.",
                "Write stream = StreamView.NEW_AND_OLD_IMAGES");
    }

    public static Problem provisionedReplicas(Spot spot) {
        return Problem.error(
                "DW828",
                spot,
                "The table has several replicas and a fixed write capacity; DynamoDB replicates tables that are billed on"
                        + " demand or whose capacity is scaled automatically.",
                "Leave provisioned out");
    }

    public static Problem versionAcrossRegions(Spot spot, String attribute) {
        return Problem.warning(
                "DW829",
                spot,
                "\"" + attribute + "\" is a @Version, and the table has several replicas; a version is compared in the"
                        + " Region of the write alone, and of writes in several Regions the last one wins without an error.",
                "Write each item in one Region only, or write consistency = ReplicaConsistency.STRONG");
    }
}
