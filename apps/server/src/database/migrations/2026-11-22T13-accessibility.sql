-- What people have told of that they could not use. From which network address is kept as a keyed hash, to count by.
create table accessibility_fault (
  id uuid primary key,
  at timestamptz not null,
  address_hash bytea not null,
  what text not null check (length(what) between 1 and 5000),
  -- The page it is about, as the one who told knows it.
  page text not null check (length(page) <= 500),
  -- Where an answer may be sent; null when none is wanted.
  reply_to text
);
create index on accessibility_fault (address_hash, at);
