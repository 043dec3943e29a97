package se.samspel.dialogstod.internal.round;

import java.util.List;
import java.util.stream.Stream;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Role;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;
import se.samspel.dialogstod.ParticipantSaved;
import se.samspel.dialogstod.RoundId;

/** Who takes part in a round, as far as the round names anyone. */
record Participants(Tx tx, RoundId round) {
    /** What a mark of who is ready is made on. */
    static final String READY = "ready";

    /** Somebody who is asked to take part. @param account empty for a party */
    record Asked(String party, String account, String name) {
        private static boolean writes(Organisation.Person person) {
            return Role.writers().contains(person.membership().role());
        }

        private static Asked of(Organisation.Person person) {
            UnitId party = person.membership().party();
            return new Asked(
                    party == null ? "" : party.value(), person.user().toString(), person.name());
        }

        /** The parties of a group and, where people are named, its people. */
        static List<Asked> of(Organisation organisation, UnitId group, Round.Naming naming) {
            if (naming == Round.Naming.ANONYMOUS) {
                return List.of();
            }
            List<Asked> parties =
                    organisation.partiesOf(group).stream()
                            .map(party -> new Asked(party.id().value(), "", party.name()))
                            .toList();
            if (naming == Round.Naming.BY_PARTY) {
                return parties;
            }
            List<Asked> people =
                    organisation.peopleOf(group).stream()
                            .filter(Asked::writes)
                            .map(Asked::of)
                            .distinct()
                            .toList();
            return Stream.concat(parties.stream(), people.stream()).toList();
        }
    }

    /** Writes down who is asked, instead of those who were. */
    void write(List<Asked> asked) {
        tx.sql("delete from dialogue_participant where round_id = :round")
                .with("round", round)
                .run();
        asked.forEach(one -> put(one, 0));
    }

    /** Says that somebody has prepared, or after all not yet. */
    static RoundOutcome ready(RoundTx round, RoundChange.Ready ready) {
        new Participants(round.tx(), round.head().id())
                .put(asked(round, ready), ready.ready() ? round.now().toEpochMilli() : 0);
        round.tell(new ParticipantSaved(round.head().id(), round.scope()));
        return RoundTx.done(round.head().id().value());
    }

    private static Asked asked(RoundTx round, RoundChange.Ready ready) {
        Speaker speaker = round.speaker();
        if (round.head().isAnonymous()) {
            return new Asked("", Marks.of(round.head().salt(), speaker.key(), READY), "");
        }
        if (ready.party() != null) {
            return new Asked(ready.party().value(), "", "");
        }
        return known(round.tx(), round.head().id(), speaker);
    }

    /** A person as the round has them already, whatever party they have come to speak for since. */
    private static Asked known(Query query, RoundId round, Speaker speaker) {
        return query.sql(
                        """
                        select party, account, name from dialogue_participant
                        where round_id = :round and account = :account order by id
                        """)
                .with("round", round)
                .with("account", speaker.key())
                .first(Asked.class)
                .orElseGet(
                        () ->
                                new Asked(
                                        speaker.parties().isEmpty()
                                                ? ""
                                                : speaker.parties().getFirst().value(),
                                        speaker.key(),
                                        speaker.name()));
    }

    private void put(Asked one, long readyAt) {
        tx.sql(
                        """
                        insert into dialogue_participant
                            (id, round_id, party, account, name, ready_at, present)
                        values (:id, :round, :party, :account, :name, :at, '')
                        on conflict (round_id, party, account) do update set ready_at = excluded.ready_at
                        """)
                .with("id", tx.newId())
                .with("round", round)
                .with("party", one.party())
                .with("account", one.account())
                .with("name", one.name())
                .with("at", readyAt)
                .run();
    }

    /** Says whether somebody is at the meeting. */
    static RoundOutcome present(RoundTx round, RoundChange.Present present) {
        int changed =
                round.tx()
                        .sql(
                                """
                                update dialogue_participant set present = :present
                                where id = :participant and round_id = :round
                                """)
                        .with("present", present.present() ? "yes" : "")
                        .with("participant", present.participant())
                        .with("round", round.head().id())
                        .run();
        if (changed == 0) {
            return new RoundOutcome.Gone();
        }
        round.tell(new ParticipantSaved(round.head().id(), round.scope()));
        return RoundTx.done(present.participant());
    }
}
