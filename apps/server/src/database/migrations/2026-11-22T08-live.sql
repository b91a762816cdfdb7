-- Working in one report together: what has stood at each place of a draft, and who has the report open.

-- Every value that has stood at a path, the one that stands now included. What the same person writes within a few minutes is one row,
-- which bears the version that it ended with.
create table answer_history (
  report_id uuid not null references report,
  path text not null check (length(path) between 1 and 300),
  version integer not null check (version >= 1),
  value jsonb not null,
  author_id uuid not null references person,
  began_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (report_id, path, version)
);

insert into answer_history (report_id, path, version, value, author_id, began_at, changed_at)
select report_id, path, version, value, author_id, changed_at, changed_at from answer;

-- The windows in which a report is open, and the place in each. Nothing that a crash need keep, so it costs no log.
create unlogged table report_presence (
  report_id uuid not null references report on delete cascade,
  client uuid not null,
  -- The stream that tells the window its news, if it has one: the row goes when that ends.
  stream uuid,
  person_id uuid not null references person,
  section text check (length(section) <= 100),
  path text check (length(path) <= 300),
  seen_at timestamptz not null,
  primary key (report_id, client)
);
