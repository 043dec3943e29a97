-- When the group looks at how a goal went, and the parties that take part in an activity besides the responsible one.
alter table plan_goal add column follow_up text not null default '';
alter table plan_activity add column partners text not null default '';
