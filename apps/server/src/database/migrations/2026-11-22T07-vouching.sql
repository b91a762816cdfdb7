-- Late reports, who may certify, original signatures, and the wish to change what has been handed in.

-- Whether a report that comes after its last day is taken, and marked late.
alter table round add column accepts_late boolean not null default true;
alter table round alter column accepts_late drop default;

update round set sign_off = sign_off || '{"contributorMayCertify": true}' where not sign_off ? 'contributorMayCertify';

update grant_year
set terms = terms || '{"originalSignature": {"value": false, "source": "Inte angivet när bidraget lades in"}}'
where not terms ? 'originalSignature';

-- The paper that some grants demand beside a submission: when the recipient says it was sent, and when the authority had it.
create table original_signature (
  submission_id uuid primary key references submission,
  sent_on date,
  -- Who said so, as the log names them: a person, or whoever holds the organisation's link.
  stated_by jsonb,
  stated_at timestamptz,
  received_on date,
  received_by uuid references staff,
  received_at timestamptz,
  check ((sent_on is null) = (stated_by is null) and (sent_on is null) = (stated_at is null)),
  check ((received_on is null) = (received_by is null) and (received_on is null) = (received_at is null))
);

-- Somebody at a recipient asks to change what was handed in. One at a time waits for an answer.
create table change_request (
  id uuid primary key,
  report_id uuid not null references report,
  reason text not null check (reason <> ''),
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  outcome text check (outcome in ('granted', 'declined')),
  answer text,
  answered_by uuid references staff,
  answered_at timestamptz,
  check ((outcome is null) = (answered_at is null) and (outcome is null) = (answered_by is null) and (outcome is null) = (answer is null))
);
create index on change_request (report_id);
create unique index on change_request (report_id) where answered_at is null;
