-- An answer that is changed is kept in the history, as every row that is saved by itself.
alter table plan_approval add column version bigint not null default 1;
