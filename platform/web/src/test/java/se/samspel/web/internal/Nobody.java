package se.samspel.web.internal;

import java.util.List;
import java.util.Optional;
import se.samspel.api.access.Access;
import se.samspel.api.access.Organisation;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.terms.Glossary;
import se.samspel.api.web.MenuItem;
import se.samspel.api.web.Panel;
import se.samspel.api.web.SignIn;

/** A web before anything else has started. */
final class Nobody implements Surroundings {
    @Override
    public Optional<SignIn> signIn() {
        return Optional.empty();
    }

    @Override
    public Optional<Organisation> organisation() {
        return Optional.empty();
    }

    @Override
    public Optional<Glossary> glossary() {
        return Optional.empty();
    }

    @Override
    public Optional<IdentityNumberGuard> guard() {
        return Optional.empty();
    }

    @Override
    public Optional<Access> access() {
        return Optional.empty();
    }

    @Override
    public List<MenuItem> menu() {
        return List.of();
    }

    @Override
    public List<Panel> panels(String slot) {
        return List.of();
    }

    @Override
    public List<String> missing() {
        return List.of("inloggning");
    }
}
