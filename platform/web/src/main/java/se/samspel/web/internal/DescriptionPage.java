package se.samspel.web.internal;

import java.util.List;
import java.util.stream.Collectors;
import se.samspel.api.web.Page;

/** The API's operations, by path. */
public record DescriptionPage(List<Operation> operations) implements Page {
    @Override
    public String title() {
        return "API";
    }

    @Override
    public String menu() {
        return "";
    }

    /** How a parameter is written on the page. */
    public static String names(Operation operation) {
        return operation.parameters().stream()
                .map(Operation.Value::name)
                .collect(Collectors.joining(", "));
    }
}
