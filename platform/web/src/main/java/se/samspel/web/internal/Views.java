package se.samspel.web.internal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.function.Supplier;
import se.samspel.api.web.View;

/**
 * Renders views by the precompiled template of the same name in their own bundle. What is known of a type of view is
 * worked out once and forgotten with its bundle. Safe for any thread.
 */
final class Views {
    private final ClassValue<Template> templates =
            new ClassValue<>() {
                @Override
                protected Template computeValue(Class<?> type) {
                    return find(type);
                }
            };

    /** What a type of view is rendered by, and how long it was lately. */
    private static final class Template {
        private static final int SHORT = 4_096;

        /** Finds templates in the bundle of the view. */
        private final TemplateEngine engine;

        private final String name;

        /** What can be done on the view's own screen, the same for everyone; empty for nothing. */
        private final String help;

        /** Room for the next one, so that it need not grow; any thread's last word will do. */
        private volatile int letters = SHORT;

        Template(TemplateEngine engine, String name, String help) {
            this.engine = engine;
            this.name = name;
            this.help = help;
        }

        String text(View view) {
            int room = letters;
            String text = render(view.getClass(), engine, name, Map.of("view", view), room);
            int wanted = Math.max(SHORT, text.length() + text.length() / 8);
            if (wanted > room || wanted < room / 2) {
                letters = wanted;
            }
            return text;
        }
    }

    /** The view as HTML. */
    String text(View view) {
        return templates.get(view.getClass()).text(view);
    }

    /** The help of a view's own screen: the template of the same name in the folder {@code help}; empty for none. */
    String help(View view) {
        return templates.get(view.getClass()).help;
    }

    private static Template find(Class<?> type) {
        String name = type.getSimpleName();
        String templates = templatesOf(type);
        TemplateEngine engine =
                within(
                        type,
                        () ->
                                TemplateEngine.createPrecompiled(
                                        null, ContentType.Html, type.getClassLoader(), templates));
        String help =
                isThere(templates + ".help.Jte" + name + "Generated", type)
                        ? render(type, engine, "help/" + name + ".jte", Map.of(), Template.SHORT)
                        : "";
        return new Template(engine, name + ".jte", help);
    }

    private static String render(
            Class<?> type,
            TemplateEngine engine,
            String template,
            Map<String, Object> values,
            int letters) {
        return within(
                type,
                () -> {
                    StringOutput output = new StringOutput(letters);
                    engine.render(template, values, output);
                    return output.toString();
                });
    }

    /** JTE looks templates up by the thread's class loader, first when an engine is made, so that is the bundle's meanwhile. */
    private static <T> T within(Class<?> type, Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(type.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The templates stand in {@code <bundle>.views}; the bundle's name is the longest package above that has them. */
    private static String templatesOf(Class<?> type) {
        String template = ".views.Jte" + type.getSimpleName() + "Generated";
        for (String name = type.getPackageName();
                !name.isEmpty();
                name = name.substring(0, Math.max(0, name.lastIndexOf('.')))) {
            if (isThere(name + template, type)) {
                return name + ".views";
            }
        }
        throw new IllegalStateException(
                type.getName()
                        + " has no template: expected src/main/views/"
                        + type.getSimpleName()
                        + ".jte in its bundle");
    }

    private static boolean isThere(String template, Class<?> type) {
        try {
            Class.forName(template, false, type.getClassLoader());
            return true;
        } catch (ClassNotFoundException none) {
            return false;
        }
    }
}
