package se.samspel.handlingsplan.internal;

/**
 * The way to the comments on a row.
 *
 * @param target the piece of the page they open in
 * @param count how many are not settled
 * @param about what the row is called
 */
public record CommentLink(String href, String target, int count, String about) {
    static CommentLink of(OpenPlan plan, Part part, Row row) {
        String name = PlanAddress.group(part, row.id());
        return new CommentLink(
                PlanAddress.of(plan.id()) + "/kommentarer?rad=" + name,
                "kommentarer-" + name,
                plan.comments().getOrDefault(name, 0),
                plan.called(row));
    }
}
