package se.samspel.handlingsplan.spi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.handlingsplan.MemberId;
import se.samspel.handlingsplan.MemberKind;

/** A person who sits in the group during the plan; no dates means the plan's whole period. */
public record Member(
        MemberId id,
        String name,
        String title,
        @Nullable UnitId party,
        MemberKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
