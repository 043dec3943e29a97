package se.samspel.handlingsplan.internal;

import java.time.Instant;
import java.util.List;
import se.samspel.api.Actor;
import se.samspel.api.documents.Paper;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.spi.Finding;

/** A service that has a say when a plan is adopted, such as the parties' approval. */
public interface AdoptionCondition {
    /** What must be settled before the plan is adopted; empty when nothing must. */
    List<Finding> lacking(OpenPlan plan);

    /** What is to stand last on the adopted plan's paper. */
    List<Paper.Block> appendix(OpenPlan plan);

    /** Does its own part of the adoption, in the same transaction. */
    void adopted(Tx tx, OpenPlan plan, Instant now, Actor by);
}
