package se.samspel.web.internal;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samspel.api.web.Page;

/**
 * The API's operations, for those who write programs.
 *
 * @param groups what belongs together, by the first word of the address
 */
public record DescriptionPage(Map<String, List<Operation>> groups) implements Page {
    static DescriptionPage of(List<Operation> operations) {
        return new DescriptionPage(
                operations.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Operation::group,
                                        LinkedHashMap::new,
                                        Collectors.toList())));
    }

    @Override
    public String title() {
        return "API";
    }

    @Override
    public String menu() {
        return "";
    }

    /** What is sent along, apart from what stands in the address. */
    public static String sent(Operation operation) {
        List<String> names = new ArrayList<>();
        operation.parameters().stream()
                .filter(value -> !value.place().equals("path"))
                .map(Operation.Value::name)
                .forEach(names::add);
        Type body = operation.body();
        if (body instanceof Class<?> type && type.isRecord()) {
            Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .forEach(names::add);
        } else if (body != null) {
            names.add("JSON");
        }
        if (operation.upload()) {
            names.add("fil som multipart/form-data");
        }
        return String.join(", ", names);
    }
}
