-- How often something was saved through an address; it takes no more than a certain number.
alter table dialogue_link add column writes integer not null default 0;
