-- What a question of a group's own can have as those of a guide: a statement before it, and an earlier question that it hangs on.
alter table dialogue_own_question add column statement text not null default '';
-- Asked only when this question of the guide got a step from least to most; '' for always.
alter table dialogue_own_question add column when_question text not null default '';
alter table dialogue_own_question add column when_least integer not null default 0;
alter table dialogue_own_question add column when_most integer not null default 0;
-- Who added it, by name; '' for those that were added before this was kept.
alter table dialogue_own_question add column created_name text not null default '';
