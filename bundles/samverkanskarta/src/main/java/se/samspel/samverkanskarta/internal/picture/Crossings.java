package se.samspel.samverkanskarta.internal.picture;

import se.samspel.samverkanskarta.internal.model.Inventory;

/** Counts pairs of lines that cross: how tangled a picture is. */
public final class Crossings {
    private Crossings() {}

    /** In a map whose nodes stand in an order; those that the order does not know stand last. */
    public static int of(Inventory inventory, Order order) {
        Web web = new Web(inventory, order.in(Columns.of(inventory)));
        return new Places(web).crossings();
    }

    /** In the same map when every node only goes to the middle of what it is joined to: what the search is measured against. */
    public static int byBarycentre(Inventory inventory) {
        return new Untangling(new Web(inventory, Columns.of(inventory))).barycentre().crossings();
    }
}
