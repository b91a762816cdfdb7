-- A ledger file while amounts are taken over from it: gone when that is done, and after a day in any case.
create table ledger_file (
  id uuid primary key,
  report_id uuid not null references report,
  name text not null,
  kind text not null check (kind in ('sie', 'text', 'workbook')),
  bytes bigint not null check (bytes > 0),
  sha256 text not null,
  -- Compressed with gzip: a ledger is a tenth of its size so.
  content bytea not null,
  uploaded_by uuid not null references person,
  uploaded_at timestamptz not null
);
create index on ledger_file (report_id);
create index on ledger_file (uploaded_at);

-- What a recipient has decided of its own accounts, for next year's report too. Null: not to be counted.
create table ledger_mapping (
  recipient_id uuid not null references recipient,
  account text not null check (account ~ '^\d{1,10}$'),
  cost_type text,
  decided_by uuid not null references person,
  decided_at timestamptz not null,
  primary key (recipient_id, account)
);

-- Answers that came from a ledger file: what was taken over, from which file and by which choice. The answer itself is saved as any other.
create table ledger_origin (
  report_id uuid not null references report,
  path text not null,
  value text not null,
  file_name text not null,
  sha256 text not null,
  selection jsonb not null,
  -- The file's own, where it is another than the recipient's and somebody has said that it is the right one.
  other_organisation text,
  taken_by uuid not null references person,
  taken_at timestamptz not null,
  primary key (report_id, path)
);
