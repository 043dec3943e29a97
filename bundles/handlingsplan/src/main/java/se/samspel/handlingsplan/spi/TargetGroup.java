package se.samspel.handlingsplan.spi;

import se.samspel.handlingsplan.TargetGroupId;

/** A group of people that the plan puts first, such as "Unga utan arbete eller studier". */
public record TargetGroup(TargetGroupId id, String name, String note) {}
