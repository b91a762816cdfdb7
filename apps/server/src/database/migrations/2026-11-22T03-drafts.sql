-- Questionnaires as they are designed: drafts, what was done to them, who works in them, and the answers they are tried with.

-- A correction has the number of the version that it corrects. Versions of before are no corrections.
alter table questionnaire_version add column correction integer not null default 0 check (correction >= 0);
alter table questionnaire_version drop constraint questionnaire_version_questionnaire_id_number_key;
alter table questionnaire_version add unique (questionnaire_id, number, correction);

-- A version with its corrections that is not to be used for new rounds. Apart from the versions, which are never changed.
create table retired_version (
  questionnaire_id uuid not null references questionnaire,
  number integer not null,
  retired_at timestamptz not null,
  retired_by uuid not null references staff,
  primary key (questionnaire_id, number)
);

create table questionnaire_draft (
  id uuid primary key,
  authority_id uuid not null references authority,
  document jsonb not null,
  -- Rises by one with every edit; a reader catches up from the revision it has.
  revision bigint not null default 0,
  -- The edits after this revision are kept; somebody further behind starts over.
  kept_after bigint not null default 0,
  -- How much must be put right before it can be published.
  problems integer not null check (problems >= 0),
  based_on uuid references questionnaire_version,
  -- The revision at which it was the same as the version that it is based on.
  same_at bigint,
  created_at timestamptz not null,
  created_by uuid not null references staff,
  updated_at timestamptz not null,
  updated_by uuid not null references staff,
  check (kept_after <= revision)
);
create index on questionnaire_draft (authority_id);

-- What was done, as it was done after merging, and what takes it back. The designer's own identifier makes it done once.
create table questionnaire_draft_edit (
  draft_id uuid not null references questionnaire_draft on delete cascade,
  revision bigint not null,
  id uuid not null,
  edit jsonb not null,
  inverse jsonb not null,
  author_id uuid not null references staff,
  made_at timestamptz not null,
  primary key (draft_id, revision),
  unique (draft_id, id)
);

-- The windows in which a draft is open, and the part that each works on.
create table draft_presence (
  draft_id uuid not null references questionnaire_draft on delete cascade,
  client uuid not null,
  staff_id uuid not null references staff,
  place text check (length(place) <= 500),
  seen_at timestamptz not null,
  primary key (draft_id, client)
);

-- Answers that a questionnaire is tried with, and what they should give. They belong to its key and so go on with the next draft.
create table test_answers (
  id uuid primary key,
  authority_id uuid not null references authority,
  questionnaire_key text not null,
  name text not null,
  facts jsonb not null,
  answers jsonb not null,
  expected jsonb not null,
  updated_at timestamptz not null,
  updated_by uuid not null references staff
);
create index on test_answers (authority_id, questionnaire_key);
