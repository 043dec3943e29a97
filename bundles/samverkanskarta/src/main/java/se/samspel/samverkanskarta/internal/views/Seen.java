package se.samspel.samverkanskarta.internal.views;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.MapTab;
import se.samspel.samverkanskarta.internal.filter.Filter;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.picture.NodeId;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/**
 * A version that somebody looks at, and what the address asks of it.
 *
 * @param asked the address's parameters
 */
record Seen(VersionLine line, Inventory inventory, MultivaluedMap<String, String> asked) {
    Filter filter() {
        return new Filter(asked);
    }

    /** One parameter; empty when it is not there. */
    String asked(String name) {
        return Optional.ofNullable(asked.getFirst(name)).orElse("");
    }

    List<String> all(String name) {
        return Optional.ofNullable(asked.get(name)).orElse(List.of());
    }

    String path(MapTab tab) {
        return tab.path(line.map(), line.id());
    }

    /** The forums that a filter lets through, as a table that can be worked in: the rows behind a number. */
    String rows(Filter filter) {
        return path(MapTab.TABLE) + filter.query();
    }

    String part(MapPart part, String key) {
        return MapAddress.of(line.map(), line.id(), part, key);
    }

    /** Where a node of the picture leads. */
    Optional<String> node(NodeId node) {
        return Optional.of(part(node.isForum() ? MapPart.FORUM : MapPart.FUNCTION, node.key()));
    }

    Line.Link forum(String key, String name) {
        return new Line.Link(name, part(MapPart.FORUM, key));
    }
}
