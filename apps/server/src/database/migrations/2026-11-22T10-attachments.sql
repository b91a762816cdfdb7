-- Files that come in parts, each acknowledged once it is stored, and go on after a lost connection; and what a scanner says of them.

create table upload (
  -- Also the attachment's, once all of it has come.
  id uuid primary key,
  report_id uuid not null references report,
  question text not null,
  name text not null,
  bytes bigint not null check (bytes > 0),
  -- As the sender has reckoned it; by it an upload is found again when the same file is chosen after a reload.
  sha256 text not null,
  received bigint not null default 0 check (received between 0 and bytes),
  begun_by uuid not null references person,
  begun_at timestamptz not null,
  touched_at timestamptz not null
);
create index on upload (report_id);

-- The content of an upload, and then of the attachment with the same identifier, in order and without gaps.
create table file_part (
  file_id uuid not null,
  starts_at bigint not null check (starts_at >= 0),
  content bytea not null check (length(content) > 0),
  primary key (file_id, starts_at)
);
-- Most files are packed already.
alter table file_part alter column content set storage external;

insert into file_part (file_id, starts_at, content)
select id, starts_at, substring(content from starts_at::integer + 1 for 524288)
from attachment cross join generate_series(0::bigint, bytes - 1, 524288) as starts_at;
alter table attachment drop column content;

-- What came before there was a scanner is read as before.
alter table attachment add column scan text not null default 'notScanned' check (scan in ('notScanned', 'waiting', 'clean', 'infected'));
alter table attachment add column scan_found text check ((scan = 'infected') = (scan_found is not null));
alter table attachment add column scanned_at timestamptz;
