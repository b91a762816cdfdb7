-- The whole schema of the first version. Times are timestamptz; identifiers are uuid made by the server (v7, so they sort by time).

create table authority (
  id uuid primary key,
  name text not null unique,
  organisationsnummer text not null unique,
  email text
);

create table staff (
  id uuid primary key,
  authority_id uuid not null references authority,
  -- The subject the OpenID provider knows the person by; null until the first sign-in.
  subject text unique,
  email text not null unique,
  name text not null,
  roles text[] not null check (roles <@ array['designer', 'caseOfficer', 'reviewer', 'analyst', 'administrator'])
);

create table recipient (
  id uuid primary key,
  -- Gotland is one legal person with two tasks, so the kind belongs to the key.
  kind text not null check (kind in ('municipality', 'region', 'rss', 'other')),
  organisationsnummer text not null check (organisationsnummer ~ '^\d{6}-\d{4}$'),
  name text not null,
  short_name text not null,
  kommunkod text unique check (kommunkod ~ '^\d{4}$'),
  lanskod text check (lanskod ~ '^\d{2}$'),
  lan text,
  population integer check (population >= 0),
  population_date date,
  unique (organisationsnummer, kind)
);

create table grant_year (
  id uuid primary key,
  authority_id uuid not null references authority,
  name text not null,
  year integer not null check (year between 1990 and 2100),
  diarienummer text not null,
  total numeric(15, 2) not null check (total >= 0),
  -- Rules that differ by grant and year: periods, invoice limit, grounds for reclaim. The domain's GrantTerms.
  terms jsonb not null,
  unique (authority_id, name, year)
);

-- One computed or imported list of amounts; immutable once decided.
create table allocation_run (
  id uuid primary key,
  grant_id uuid not null references grant_year,
  rule jsonb not null,
  input_date date not null,
  checksum text not null,
  decided_at timestamptz
);

create table allocation (
  run_id uuid not null references allocation_run,
  recipient_id uuid not null references recipient,
  fixed numeric(15, 2) not null,
  variable numeric(15, 2) not null,
  amount numeric(15, 2) not null check (amount = fixed + variable),
  primary key (run_id, recipient_id)
);

create table payment (
  id uuid primary key,
  grant_id uuid not null references grant_year,
  recipient_id uuid not null references recipient,
  amount numeric(15, 2) not null check (amount > 0),
  paid_on date not null
);
create index on payment (grant_id, recipient_id);

create table questionnaire (
  id uuid primary key,
  authority_id uuid not null references authority,
  key text not null,
  title text not null,
  unique (authority_id, key)
);

-- Published versions only, numbered from 1 and never changed.
create table questionnaire_version (
  id uuid primary key,
  questionnaire_id uuid not null references questionnaire,
  number integer not null check (number >= 1),
  document jsonb not null,
  sha256 text not null,
  note text not null,
  published_at timestamptz not null,
  published_by uuid not null references staff,
  unique (questionnaire_id, number)
);

create table round (
  id uuid primary key,
  grant_id uuid not null references grant_year,
  questionnaire_version_id uuid not null references questionnaire_version,
  name text not null,
  status text not null check (status in ('draft', 'scheduled', 'open', 'closed', 'archived')),
  opens_on date not null,
  due_on date not null check (due_on >= opens_on),
  -- The domain's SignOffRule: certification and signature, or a signature alone; whether one person may do both.
  sign_off jsonb not null,
  created_at timestamptz not null,
  closed_at timestamptz
);
create index on round (grant_id);

create table report (
  id uuid primary key,
  round_id uuid not null references round,
  recipient_id uuid not null references recipient,
  questionnaire_version_id uuid not null references questionnaire_version,
  -- The domain's ReportState; the status stands beside it for the board.
  status text not null,
  state jsonb not null,
  -- Rises by one with every saved change of the answers; a reader catches up from the revision it has.
  revision bigint not null default 0,
  -- Progress as staff may see it: required questions answered, and how many there are.
  answered integer not null default 0,
  to_answer integer not null default 0,
  registry_email text,
  invited_at timestamptz,
  extended_to date,
  last_change_at timestamptz,
  unique (round_id, recipient_id),
  check (status = state ->> 'status')
);

-- A link that opens a report: the registry's, or one person's. Only the hash of its secret is stored.
create table access_link (
  id uuid primary key,
  report_id uuid not null references report,
  secret_hash bytea not null unique,
  purpose text not null check (purpose in ('registry', 'contributor', 'certifier', 'signatory')),
  -- The address it was sent to, for personal links.
  email text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index on access_link (report_id);

-- A colleague at a recipient, known by a confirmed work e-mail.
create table person (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  position text,
  phone text
);

create table contributor (
  report_id uuid not null references report,
  person_id uuid not null references person,
  joined_at timestamptz not null,
  primary key (report_id, person_id)
);
create index on contributor (person_id);

-- A six-digit code sent to an address; few tries, short life, one use.
create table email_code (
  id uuid primary key,
  report_id uuid not null references report,
  email text not null,
  code_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  tries integer not null default 0,
  used_at timestamptz
);
create index on email_code (report_id, email);

-- A signed-in browser: staff, or a browser that holds a link, with the person once one has confirmed an address.
create table session (
  secret_hash bytea primary key,
  kind text not null check (kind in ('staff', 'recipient')),
  staff_id uuid references staff,
  person_id uuid references person,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  check ((kind = 'staff') = (staff_id is not null))
);

-- The reports a recipient's session has opened by link, and for what each link was meant.
create table session_link (
  secret_hash bytea not null references session on delete cascade,
  access_link_id uuid not null references access_link,
  primary key (secret_hash, access_link_id)
);

-- A draft: one row an answer path. A value taken back stays as JSON null, so that its version goes on.
create table answer (
  report_id uuid not null references report,
  path text not null check (length(path) between 1 and 300),
  value jsonb not null,
  version integer not null check (version >= 1),
  revision bigint not null,
  author_id uuid not null references person,
  changed_at timestamptz not null,
  primary key (report_id, path)
);
create index on answer (report_id, revision);

create table attachment (
  id uuid primary key,
  report_id uuid not null references report,
  name text not null,
  type text not null,
  bytes bigint not null check (bytes > 0),
  sha256 text not null,
  content bytea not null,
  uploaded_by uuid not null references person,
  uploaded_at timestamptz not null
);
create index on attachment (report_id);

-- What was handed in, frozen: version, answers, sums, certification, signature, hash, receipt number, time.
create table submission (
  id uuid primary key,
  report_id uuid not null references report,
  number integer not null check (number >= 1),
  receipt_number text not null unique,
  document jsonb not null,
  sha256 text not null,
  submitted_at timestamptz not null,
  unique (report_id, number)
);

-- The same answers as narrow typed values, for statistics.
create table submission_value (
  submission_id uuid not null references submission,
  path text not null,
  question text not null,
  role text,
  row text,
  text_value text,
  number_value numeric,
  primary key (submission_id, path)
);
create index on submission_value (role, question);

-- Documents made from a submission; the same submission always gives the same bytes.
create table document (
  id uuid primary key,
  submission_id uuid not null references submission,
  kind text not null check (kind in ('receipt')),
  content bytea not null,
  sha256 text not null,
  created_at timestamptz not null,
  unique (submission_id, kind)
);

-- Every message that was or will be sent: the proof of an invitation or a reminder. The secret part of a link is never kept here.
create table message (
  id uuid primary key,
  report_id uuid references report,
  kind text not null,
  recipient text not null,
  subject text not null,
  status text not null check (status in ('queued', 'sent', 'failed')),
  error text,
  queued_at timestamptz not null,
  sent_at timestamptz
);
create index on message (report_id);

-- What happened, in order, chained by hash. The server's role may add to it and read it, and nothing else.
create table audit_event (
  number bigint primary key,
  at timestamptz not null,
  actor jsonb not null,
  kind text not null,
  report_id uuid references report,
  round_id uuid references round,
  detail jsonb not null,
  previous_hash text not null,
  hash text not null unique
);
create index on audit_event (report_id);
create index on audit_event (round_id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% rows are never changed or removed', tg_table_name;
end
$$;

create trigger audit_event_is_kept before update or delete or truncate on audit_event for each statement execute function refuse_change();
create trigger submission_is_kept before update or delete or truncate on submission for each statement execute function refuse_change();
create trigger document_is_kept before update or delete or truncate on document for each statement execute function refuse_change();
create trigger version_is_kept before update or delete or truncate on questionnaire_version for each statement execute function refuse_change();
