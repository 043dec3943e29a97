-- The insats in the register that an activity belongs to, by its id, and the registry number of an application.
alter table plan_activity add column linked_intervention text not null default '';
alter table plan_activity add column application text not null default '';

create index plan_activity_by_intervention on plan_activity (linked_intervention);
