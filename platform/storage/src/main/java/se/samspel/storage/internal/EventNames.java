package se.samspel.storage.internal;

import se.samspel.api.storage.Schema;

/** What an event record is called in the log: {@code plan.GoalAdded}. */
final class EventNames {
    private final ClassValue<String> names =
            new ClassValue<>() {
                @Override
                protected String computeValue(Class<?> type) {
                    return schemaOf(type) + "." + type.getSimpleName();
                }
            };

    /**
     * @throws IllegalArgumentException when no package above the record says which schema it belongs to
     */
    String of(Class<?> event) {
        return names.get(event);
    }

    private static String schemaOf(Class<?> event) {
        String name = event.getPackageName();
        while (!name.isEmpty()) {
            Schema schema = schemaOn(name, event.getClassLoader());
            if (schema != null) {
                return schema.value();
            }
            name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        }
        throw new IllegalArgumentException(
                "no package above " + event.getName() + " says @Schema, so the event has no name");
    }

    private static @org.jspecify.annotations.Nullable Schema schemaOn(
            String packageName, ClassLoader loader) {
        try {
            return Class.forName(packageName + ".package-info", false, loader)
                    .getAnnotation(Schema.class);
        } catch (ClassNotFoundException nothingSaid) {
            return null;
        }
    }
}
