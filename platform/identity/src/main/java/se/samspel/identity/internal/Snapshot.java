package se.samspel.identity.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;
import se.samspel.api.access.Account;
import se.samspel.api.access.Membership;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.PartyKind;
import se.samspel.api.access.Role;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Query;

/**
 * Units, accounts and memberships as they stood at one commit. Immutable; accounts are in Swedish order of names.
 */
record Snapshot(OrganisationTree tree, Map<UserId, Account> accounts) {
    static Snapshot read(Query query, Comparator<String> order) {
        return new Snapshot(new OrganisationTree(units(query), order), accounts(query, order));
    }

    Optional<Account> account(UserId user) {
        return Optional.ofNullable(accounts.get(user));
    }

    /** The person as one request knows it; the chosen group counts only while the person may be in it. */
    Viewer viewer(Account account, LocalDate day, @Nullable UnitId chosen) {
        List<Membership> holding =
                account.memberships().stream()
                        .map(Account.Held::membership)
                        .filter(membership -> membership.holdsOn(day))
                        .toList();
        List<UnitId> groups = groups(holding);
        @Nullable UnitId group =
                chosen != null && groups.contains(chosen)
                        ? chosen
                        : groups.stream().findFirst().orElse(null);
        return new Viewer(account.id(), account.name(), holding, group);
    }

    /** The groups a person may choose among: those of the own memberships first, then those below them. */
    List<UnitId> groups(List<Membership> memberships) {
        Set<UnitId> found = new LinkedHashSet<>();
        memberships.stream().map(Membership::unit).filter(this::isGroup).forEach(found::add);
        memberships.stream()
                .map(Membership::unit)
                .filter(unit -> !unit.equals(UnitId.SERVER))
                .flatMap(unit -> tree.groupsOf(unit).stream())
                .map(Unit::id)
                .forEach(found::add);
        return List.copyOf(found);
    }

    List<Organisation.Person> peopleOf(UnitId unit, LocalDate day) {
        List<Organisation.Person> people = new ArrayList<>();
        for (Account account : accounts.values()) {
            if (account.state() == Account.State.DISABLED) {
                continue;
            }
            account.memberships().stream()
                    .map(Account.Held::membership)
                    .filter(membership -> membership.unit().equals(unit))
                    .filter(membership -> membership.holdsOn(day))
                    .forEach(
                            membership ->
                                    people.add(
                                            new Organisation.Person(
                                                    account.id(),
                                                    account.name(),
                                                    account.title(),
                                                    membership)));
        }
        return List.copyOf(people);
    }

    private boolean isGroup(UnitId unit) {
        return tree.find(unit).filter(it -> it.kind() == UnitKind.GROUP).isPresent();
    }

    private static List<Unit> units(Query query) {
        Map<String, List<UnitId>> parts = new HashMap<>();
        query.sql("select unit_id, part_id from identity_unit_part order by unit_id, place")
                .list(PartRow.class)
                .forEach(
                        row ->
                                parts.computeIfAbsent(row.unitId(), unit -> new ArrayList<>())
                                        .add(new UnitId(row.partId())));
        List<UnitRow> rows =
                query.sql(
                                """
                                select id, kind, name, short_name, parent, party_kind, code
                                from identity_unit
                                """)
                        .list(UnitRow.class);
        Map<UnitId, UnitKind> kinds = new HashMap<>();
        rows.forEach(row -> kinds.put(row.id(), row.kind()));
        return rows.stream()
                .map(row -> row.unit(parts.getOrDefault(row.id().value(), List.of()), kinds))
                .toList();
    }

    private static Map<UserId, Account> accounts(Query query, Comparator<String> order) {
        Map<UserId, List<Account.Held>> held = new HashMap<>();
        query.sql(
                        """
                        select id, account_id, unit_id, role, from_day, to_day, party_id
                        from identity_membership
                        order by from_day desc, id desc
                        """)
                .list(MembershipRow.class)
                .forEach(
                        row ->
                                held.computeIfAbsent(row.accountId(), user -> new ArrayList<>())
                                        .add(row.held()));
        Map<UserId, Account> accounts = new LinkedHashMap<>();
        query
                .sql("select id, name, email, title, state, last_sign_in_at from identity_account")
                .list(AccountRow.class)
                .stream()
                .sorted(
                        Comparator.comparing(AccountRow::name, order)
                                .thenComparing(row -> row.id().value()))
                .forEach(
                        row ->
                                accounts.put(
                                        row.id(),
                                        row.account(held.getOrDefault(row.id(), List.of()))));
        return Collections.unmodifiableMap(accounts);
    }

    /** A row of identity_unit. */
    record UnitRow(
            UnitId id,
            UnitKind kind,
            String name,
            String shortName,
            @Nullable UnitId parent,
            @Nullable PartyKind partyKind,
            @Nullable String code) {
        Unit unit(List<UnitId> parts, Map<UnitId, UnitKind> kinds) {
            return new Unit(
                    id,
                    kind,
                    name,
                    shortName,
                    parent,
                    partyKind,
                    code,
                    parts.stream()
                            .filter(part -> kinds.get(part) == UnitKind.MUNICIPALITY)
                            .toList(),
                    parts.stream().filter(part -> kinds.get(part) == UnitKind.PARTY).toList());
        }
    }

    /** A row of identity_unit_part. */
    record PartRow(String unitId, String partId) {}

    /** A row of identity_account, without the password. */
    record AccountRow(
            UserId id,
            String name,
            String email,
            String title,
            Account.State state,
            @Nullable Instant lastSignInAt) {
        Account account(List<Account.Held> memberships) {
            return new Account(id, name, email, title, state, memberships, lastSignInAt);
        }
    }

    /** A row of identity_membership. */
    record MembershipRow(
            long id,
            UserId accountId,
            UnitId unitId,
            Role role,
            LocalDate fromDay,
            @Nullable LocalDate toDay,
            @Nullable UnitId partyId) {
        Account.Held held() {
            return new Account.Held(id, new Membership(unitId, role, fromDay, toDay, partyId));
        }
    }
}
