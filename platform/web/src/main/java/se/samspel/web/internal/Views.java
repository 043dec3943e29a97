package se.samspel.web.internal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import se.samspel.api.web.View;

/**
 * Renders views by the precompiled template of the same name in their own bundle. One engine per class loader and
 * package, forgotten with the bundle. Safe for any thread.
 */
final class Views {
    private final Map<Class<?>, TemplateEngine> engines =
            Collections.synchronizedMap(new WeakHashMap<>());

    /** The view as HTML. */
    String text(View view) {
        StringOutput output = new StringOutput(8192);
        Class<?> type = view.getClass();
        render(type, type.getSimpleName() + ".jte", Map.of("view", view), output);
        return output.toString();
    }

    /** The help of a view's own screen: the template of the same name in the folder {@code help}; empty for none. */
    String help(View view) {
        Class<?> type = view.getClass();
        String template = templatesOf(type) + ".help.Jte" + type.getSimpleName() + "Generated";
        try {
            Class.forName(template, false, type.getClassLoader());
        } catch (ClassNotFoundException none) {
            return "";
        }
        StringOutput output = new StringOutput(1024);
        render(type, "help/" + type.getSimpleName() + ".jte", Map.of(), output);
        return output.toString();
    }

    /** JTE looks its templates up by the thread's class loader, so that is the bundle's while it works. */
    private void render(
            Class<?> type, String template, Map<String, Object> values, TemplateOutput output) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(type.getClassLoader());
        try {
            engines.computeIfAbsent(type, Views::engine).render(template, values, output);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static TemplateEngine engine(Class<?> type) {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, type.getClassLoader(), templatesOf(type));
    }

    /** The templates stand in {@code <bundle>.views}; the bundle's name is the longest package above that has them. */
    private static String templatesOf(Class<?> type) {
        String template = "Jte" + type.getSimpleName() + "Generated";
        for (String name = type.getPackageName();
                !name.isEmpty();
                name = name.substring(0, Math.max(0, name.lastIndexOf('.')))) {
            try {
                Class.forName(name + ".views." + template, false, type.getClassLoader());
                return name + ".views";
            } catch (ClassNotFoundException notHere) {
                // one package further up
            }
        }
        throw new IllegalStateException(
                type.getName()
                        + " has no template: expected src/main/views/"
                        + type.getSimpleName()
                        + ".jte in its bundle");
    }
}
