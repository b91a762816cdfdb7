-- What one person took over from one file at one time: told to whoever checks and vouches for the amounts, who does not have the file.
create table ledger_import (
  id uuid primary key,
  report_id uuid not null references report,
  file_name text not null,
  sha256 text not null,
  selection jsonb not null,
  -- The chosen objects by the names that the file has.
  objects jsonb not null,
  -- What was left out, and why. Null for what was taken over before it was noted.
  not_counted jsonb,
  -- The file's own, where it is another than the recipient's and somebody has said that it is the right one.
  other_organisation text,
  taken_by uuid not null references person,
  taken_at timestamptz not null
);
create index on ledger_import (report_id);

alter table ledger_origin
  add column import_id uuid references ledger_import,
  add column exact text,
  add column accounts jsonb not null default '[]';

-- A selection can now be narrowed by a second dimension; those that were made were not.
insert into ledger_import (id, report_id, file_name, sha256, selection, objects, other_organisation, taken_by, taken_at)
select gen_random_uuid(), report_id, file_name, sha256, selection || '{"within": null}',
  coalesce(
    (
      select jsonb_agg(jsonb_build_object('dimension', selection -> 'of' ->> 'dimension', 'object', object, 'name', ''))
      from jsonb_array_elements_text(case when selection -> 'of' = 'null' then '[]' else selection -> 'of' -> 'objects' end) as object
    ),
    '[]'
  ),
  other_organisation, taken_by, taken_at
from (
  select distinct report_id, file_name, sha256, selection, other_organisation, taken_by, taken_at from ledger_origin
) as taken;

update ledger_origin
set import_id = ledger_import.id, exact = value
from ledger_import
where ledger_import.report_id = ledger_origin.report_id
  and ledger_import.sha256 = ledger_origin.sha256
  and ledger_import.taken_by = ledger_origin.taken_by
  and ledger_import.taken_at = ledger_origin.taken_at;

alter table ledger_origin
  alter column import_id set not null,
  alter column exact set not null,
  alter column accounts drop default,
  drop column file_name,
  drop column sha256,
  drop column selection,
  drop column other_organisation,
  drop column taken_by,
  drop column taken_at;
create index on ledger_origin (import_id);
