-- What an insats was called before, one name a line, and the insats it has become part of; 0 for none.
alter table intervention_entry add column earlier text not null default '';
alter table intervention_entry add column part_of bigint not null default 0;
