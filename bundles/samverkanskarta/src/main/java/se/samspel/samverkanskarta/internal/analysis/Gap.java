package se.samspel.samverkanskarta.internal.analysis;

import se.samspel.api.access.PartyKind;

/** Something that is missing; every key in it is one of the map's. */
public sealed interface Gap {
    /** No party of a kind sits in a forum where one should. */
    record PartyMissing(String forum, PartyKind kind, String rule) implements Gap {}

    /** No such function sits in a forum where one should. */
    record FunctionMissing(String forum, String function, String rule) implements Gap {}

    /** No forum is about a target group. */
    record TargetGroupUncovered(String targetGroup) implements Gap {}

    /** No forum covers a transition of the map. */
    record TransitionUncovered(String transition) implements Gap {}

    /** Forums cover a transition, but a party that it concerns sits in none of them. */
    record TransitionWithout(String transition, String party) implements Gap {}

    /** The norm knows a transition that the map does not have. */
    record TransitionNotDrawn(String name) implements Gap {}

    /** Two parties meet nowhere. @param required whether the norm says that they must */
    record NeverMeet(Pair parties, boolean required) implements Gap {}

    /** Nobody calls a forum. */
    record NoOwner(String forum) implements Gap {}

    /** Nobody has said what a forum is for. */
    record NoPurpose(String forum) implements Gap {}
}
