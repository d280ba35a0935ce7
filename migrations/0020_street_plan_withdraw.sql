-- A street that was put into a plan by mistake is taken out of it before the council has decided on it, and stays in its
-- history.

alter table plan_item drop constraint plan_item_stage_check;
alter table plan_item add check (stage in (
  'proposed', 'draft', 'approved', 'adjusted', 'tender', 'contracted', 'in_work', 'accepted', 'warranty', 'withdrawn'));

alter table plan_step drop constraint plan_step_action_check;
alter table plan_step add check (action in (
  'create', 'edit', 'amend', 'comment', 'file', 'draft', 'return', 'approve', 'tender', 'contract', 'start', 'accept',
  'pay', 'warrant', 'withdraw', 'restore'));
alter table plan_step add check (action <> 'withdraw' or "text" is not null);
