package se.samspel.handlingsplan.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.PluginId;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentFile;
import se.samspel.api.content.ContentKind;
import se.samspel.api.content.Shape;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.SwedishOrder;

/** The templates of all plugins, and which of them a group is offered. */
@Component(service = {Templates.class, ContentKind.class})
public final class Templates implements ContentKind<Template> {
    private final Database database;
    private final Organisation organisation;
    private final SwedishOrder order;
    private volatile Map<PluginId, List<Template>> byPlugin = Map.of();

    @Activate
    public Templates(
            @Reference(target = "(schema=plan)") Database database,
            @Reference Organisation organisation,
            @Reference SwedishOrder order) {
        this.database = database;
        this.organisation = organisation;
        this.order = order;
    }

    /** The templates a group or a förbund may begin from, in Swedish order of their titles. */
    public List<Template> offeredTo(UnitId unit) {
        var within = organisation.within(unit);
        return byPlugin.values().stream()
                .flatMap(List::stream)
                .filter(template -> template.offeredWithin(within))
                .sorted(Comparator.comparing(Template::title, order.comparator()))
                .toList();
    }

    /** The template with a key, when the unit is offered it. */
    public Optional<Template> find(String key, UnitId unit) {
        return offeredTo(unit).stream().filter(template -> template.key().equals(key)).findFirst();
    }

    @Override
    public String name() {
        return "handlingsplan.template";
    }

    @Override
    public Words words() {
        return new Words("mall för handlingsplan", "mallar för handlingsplan");
    }

    @Override
    public Shape.Members shape() {
        return TemplateReader.shape();
    }

    @Override
    public Template read(ContentFile file) throws ContentException {
        return TemplateReader.read(file);
    }

    @Override
    public String title(Template template) {
        return template.title();
    }

    @Override
    public synchronized void replace(PluginId plugin, List<Template> contents) {
        Map<PluginId, List<Template>> next = new HashMap<>(byPlugin);
        if (contents.isEmpty()) {
            next.remove(plugin);
        } else {
            next.put(plugin, List.copyOf(contents));
        }
        byPlugin = Map.copyOf(next);
    }

    @Override
    public String usedBy(PluginId plugin) {
        int plans =
                database.read(
                        query ->
                                query.sql(
                                                """
                                                select count(*) from plan_plan
                                                where template like :prefix and status = 'DRAFT'
                                                """)
                                        .with("prefix", plugin + "/%")
                                        .one(Integer.class));
        return switch (plans) {
            case 0 -> "";
            case 1 -> "1 pågående plan";
            default -> plans + " pågående planer";
        };
    }
}
