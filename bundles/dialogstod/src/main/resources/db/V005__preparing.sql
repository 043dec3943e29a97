-- How often something was saved through an address; it takes no more than a certain number.
alter table dialogue_link add column writes integer not null default 0;

-- The last day on which those who were not ready were reminded; '' when that has not been.
alter table dialogue_round add column reminded text not null default '';
