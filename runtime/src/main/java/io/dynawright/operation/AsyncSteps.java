package io.dynawright.operation;

import io.dynawright.error.DynawrightException;
import io.dynawright.error.ServiceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Follows steps, each when what the one before asked for is there. It does so in a loop of which the thread that comes
 * with an answer takes part only if no other is in it, so that the stack does not grow with answers that are there at
 * once, however many there are.
 */
final class AsyncSteps<R extends @Nullable Object> {

    private final AsyncRun run;
    private final Ongoing<R> ongoing = new Ongoing<>();
    private final AtomicInteger turns = new AtomicInteger();

    /** What is done next. There is one at most, handed on with the number of turns. */
    private Runnable turn = () -> {};

    private AsyncSteps(AsyncRun run) {
        this.run = run;
    }

    /** Begins with this step. What making it throws is what it fails with. */
    static <R extends @Nullable Object> Ongoing<R> follow(AsyncRun run, Supplier<Step<R>> begin) {
        AsyncSteps<R> steps = new AsyncSteps<>(run);
        steps.proceed(() -> steps.take(begin.get(), Optional.empty()));
        return steps.ongoing;
    }

    private void proceed(Runnable next) {
        turn = next;
        if (turns.getAndIncrement() == 0) {
            do {
                perform(turn);
            } while (turns.decrementAndGet() > 0);
        }
    }

    private void perform(Runnable action) {
        if (ongoing.isStopped()) {
            ongoing.fail(new CancellationException());
            return;
        }
        try {
            action.run();
        } catch (Throwable e) {
            // Whatever it is, who waits must learn of it.
            ongoing.fail(e);
        }
    }

    /**
     * Does what the step says.
     *
     * @param after the error that led to it
     */
    private void take(Step<R> step, Optional<DynawrightException> after) {
        if (step instanceof Step.Done<R> done) {
            ongoing.end(done::result);
        } else if (step instanceof Step.Ask<?, R> ask) {
            ask(ask, after);
        } else {
            fork((Step.Fork<?, R>) step);
        }
    }

    private <A extends @Nullable Object> void ask(Step.Ask<A, R> ask, Optional<DynawrightException> after) {
        if (ask.retry() == 0) {
            send(ask);
        } else {
            run.observation().retried(ask.retry(), after);
            await(pause(ask), time -> send(ask), e -> recover(ask, interruption(ask, e)));
        }
    }

    private <A extends @Nullable Object> void send(Step.Ask<A, R> ask) {
        await(
                run.result(ask.operation()),
                answer -> take(ask.next().apply(answer), Optional.empty()),
                e -> recover(ask, e));
    }

    private Ongoing<@Nullable Void> pause(Step.Ask<?, R> ask) {
        return Ongoing.of(run.context().retries().pauseAsync(ask.retry()));
    }

    private static Throwable interruption(Step.Ask<?, ?> ask, Throwable error) {
        return error instanceof InterruptedException e
                ? ServiceException.interrupted(ask.operation().target(), e)
                : error;
    }

    private void recover(Step.Ask<?, R> ask, Throwable error) {
        if (error instanceof DynawrightException e) {
            take(ask.recover().apply(e), Optional.of(e));
        } else {
            ongoing.fail(error);
        }
    }

    private <A extends @Nullable Object> void fork(Step.Fork<A, R> fork) {
        List<Supplier<Ongoing<?>>> branches = new ArrayList<>();
        fork.branches().forEach(branch -> branches.add(() -> follow(run, branch)));
        await(new AsyncBranches().run(branches), none -> take(fork.next().get(), Optional.empty()), ongoing::fail);
    }

    /** Lets the next turn be what follows. */
    private <A extends @Nullable Object> void await(Ongoing<A> part, Consumer<A> next, Consumer<Throwable> failed) {
        ongoing.goesOn(part::stop);
        Futures.onEnd(
                part.end(),
                (answer, error) -> proceed(() -> {
                    if (error == null) {
                        next.accept(answer);
                    } else {
                        failed.accept(error);
                    }
                }));
    }
}
