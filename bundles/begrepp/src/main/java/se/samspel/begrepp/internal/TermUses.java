package se.samspel.begrepp.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.access.Viewer;
import se.samspel.api.terms.TermUse;

/** Asks the other features where a term is written. One that fails is left out; the page stands. */
@Component(service = TermUses.class)
public final class TermUses {
    private static final Logger LOG = LoggerFactory.getLogger(TermUses.class);
    private final List<TermUse> features = new CopyOnWriteArrayList<>();

    /** Takes a feature that keeps texts. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "without")
    public void with(TermUse feature) {
        features.add(feature);
    }

    /** Forgets it when it goes away. */
    public void without(TermUse feature) {
        features.remove(feature);
    }

    /** Where a term is written, in any of its names and any inflection, as far as the viewer may read. */
    List<TermUse.Use> of(Viewer viewer, Term term) {
        Lexicon lexicon = new Lexicon(List.of(term));
        List<TermUse.Use> uses = new ArrayList<>();
        for (TermUse feature : features) {
            try {
                uses.addAll(feature.of(viewer, text -> !lexicon.in(text).isEmpty()));
            } catch (RuntimeException broken) {
                LOG.warn(
                        "{} cannot say where the term {} is written",
                        feature.getClass(),
                        term.id(),
                        broken);
            }
        }
        return uses;
    }
}
