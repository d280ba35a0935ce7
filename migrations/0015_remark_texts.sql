-- An author changes the text of a remark while it is open; the step holds the text before and after.
alter table remark_step drop constraint remark_step_action_check;
alter table remark_step add constraint remark_step_action_check check (action in (
  'create', 'reword', 'comment', 'file', 'take', 'answer', 'resolve', 'reject', 'reopen', 'assign', 'due', 'withdraw'
));
comment on column remark_step.before is 'assignee, due date or text before the step; "after" holds assignee or due date after it';
