package io.dynawright.processor;

import io.dynawright.processor.check.lock.LockRules;
import io.dynawright.processor.declare.ModuleDeclaration;
import io.dynawright.processor.lock.Comparison;
import io.dynawright.processor.lock.CurrentState;
import io.dynawright.processor.lock.Differences;
import io.dynawright.processor.lock.Histories;
import io.dynawright.processor.lock.LockState;
import io.dynawright.processor.problem.LockProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import io.dynawright.processor.publish.Publication;
import io.dynawright.processor.publish.lock.LockPublisher;
import io.dynawright.processor.publish.lock.LockReader;
import io.dynawright.processor.publish.lock.LockReading;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Compares what a module stores with the lock.
 *
 * @param path where that is, as the user gave it
 */
record LockCheck(String path) {

    /** An option belongs to no place in the source. */
    private static final Spot NOWHERE = () -> 0;

    /**
     * What came of it.
     *
     * @param next the lock that takes the place of this one if the user accepts what has changed
     */
    record Result(List<Problem> problems, Optional<Publication> next) {}

    Result check(ModuleDeclaration module) {
        LockState today = CurrentState.of(module);
        try {
            return compare(module, LockReader.read(Files.readString(Path.of(path))), today);
        } catch (NoSuchFileException e) {
            return new Result(List.of(LockProblems.missing(NOWHERE, path)), Optional.of(LockPublisher.publish(today)));
        } catch (IOException | InvalidPathException e) {
            return refused(LockProblems.unreadable(NOWHERE, path, reason(e)));
        }
    }

    private String reason(Exception e) {
        if (e instanceof CharacterCodingException) {
            return "it is no UTF-8";
        }
        if (!(e instanceof InvalidPathException) && Files.isDirectory(Path.of(path))) {
            return "it is a folder";
        }
        return e instanceof AccessDeniedException ? "the compiler is not allowed to" : String.valueOf(e.getMessage());
    }

    private Result compare(ModuleDeclaration module, LockReading reading, LockState today) {
        if (reading instanceof LockReading.Of committed) {
            return compare(module, committed.state(), today);
        }
        if (reading instanceof LockReading.Newer newer) {
            return refused(LockProblems.newer(NOWHERE, path, newer.format(), newer.known()));
        }
        Problem problem = reading instanceof LockReading.Malformed malformed
                ? LockProblems.malformed(NOWHERE, path, malformed.line(), malformed.column())
                : unfit((LockReading.Unfit) reading);
        return new Result(List.of(problem), Optional.of(LockPublisher.publish(today)));
    }

    private Problem unfit(LockReading.Unfit unfit) {
        return LockProblems.unfit(NOWHERE, path, unfit.path(), unfit.expected());
    }

    private static Result refused(Problem problem) {
        return new Result(List.of(problem), Optional.empty());
    }

    private Result compare(ModuleDeclaration module, LockState committed, LockState today) {
        LockState next = Histories.carryOver(committed, today);
        List<Problem> problems = LockRules.check(module, Comparison.compare(committed, next), path);
        List<String> differences = Differences.between(committed, next);
        return new Result(
                problems.isEmpty() && !differences.isEmpty()
                        ? List.of(LockProblems.outOfDate(NOWHERE, path, differences))
                        : problems,
                Optional.of(LockPublisher.publish(next)));
    }
}
