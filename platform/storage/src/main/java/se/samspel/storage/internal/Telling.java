package se.samspel.storage.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.demo.DemoStory;
import se.samspel.api.demo.DemoStory.Scene;

/** Tells the stories of the demo: the scenes of all of them by time, each at its time. */
final class Telling {
    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    private final DemoClock clock;
    private final Quiet quiet;

    /** Waits until what a scene has set going has come to rest, so that it happens at the scene's time too. */
    @FunctionalInterface
    interface Quiet {
        void await() throws InterruptedException;
    }

    /**
     * @throws IllegalStateException when the clock is not the demo's: outside the demo nothing has another time than now
     */
    Telling(Clock clock, Quiet quiet) {
        if (!(clock instanceof DemoClock demo)) {
            throw new IllegalStateException(
                    "Bara demoläget kan berätta om tid som har gått. Starta med --demo på en tom mapp.");
        }
        this.clock = demo;
        this.quiet = quiet;
    }

    /** A scene and whose it is. */
    private record Told(DemoStory story, Scene scene) {}

    void tell(List<DemoStory> stories, DemoPeople people) throws InterruptedException {
        List<Told> all = new ArrayList<>();
        for (DemoStory story : stories) {
            story.scenes(clock.realTime(), people)
                    .forEach(scene -> all.add(new Told(story, scene)));
        }
        all.sort(Comparator.comparing(told -> told.scene().at()));
        Set<DemoStory> broken = new HashSet<>();
        for (Told told : all) {
            if (!broken.contains(told.story()) && !play(told)) {
                broken.add(told.story());
            }
        }
    }

    private boolean play(Told told) throws InterruptedException {
        clock.moveTo(told.scene().at());
        try {
            told.scene().act().play();
            quiet.await();
            return true;
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception failed) {
            LOG.warn(
                    "The rest of {}'s part of the demo is left out: a scene failed",
                    told.story().name(),
                    failed);
            return false;
        }
    }
}
