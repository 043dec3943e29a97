package se.samspel.insatser.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Access;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.terms.Wordbook;

/** Today's name of an insats and those it has had mean the same to a search, for those who may read the register. */
@Component(service = Wordbook.class)
public final class EarlierNames implements Wordbook {
    private final RegisteredNames names;
    private final Access access;

    @Activate
    public EarlierNames(@Reference RegisteredNames names, @Reference Access access) {
        this.names = names;
        this.access = access;
    }

    @Override
    public List<SameWords> sameWords(String text, Viewer viewer) {
        String typed = text.toLowerCase(Locale.ROOT);
        List<SameWords> same = new ArrayList<>();
        for (RegisteredNames.Scoped it : names.scoped()) {
            if (!it.called().earlier().isEmpty()) {
                List<String> all = new ArrayList<>(it.called().earlier());
                all.addFirst(it.called().name());
                same.addAll(same(typed, all, it.scope(), viewer));
            }
        }
        return same;
    }

    private List<SameWords> same(String typed, List<String> all, Scope scope, Viewer viewer) {
        Set<Scope> open = Set.of();
        List<SameWords> same = new ArrayList<>();
        for (String name : all) {
            if (stands(name.toLowerCase(Locale.ROOT), typed)) {
                open = open.isEmpty() ? access.scopes(viewer) : open;
                if (open.contains(scope)) {
                    same.add(
                            new SameWords(
                                    name, all.stream().filter(it -> !it.equals(name)).toList()));
                }
            }
        }
        return same;
    }

    /** Whether a name stands among the words as words of its own. */
    private static boolean stands(String name, String typed) {
        for (int at = typed.indexOf(name); at >= 0; at = typed.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(typed.charAt(at - 1));
            boolean ends = end == typed.length() || !Character.isLetterOrDigit(typed.charAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }
}
