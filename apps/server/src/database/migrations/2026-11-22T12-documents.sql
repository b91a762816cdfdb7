-- When somebody asked whether a file is an authentic receipt, and from where: a keyed hash of the network address, to count by. Kept for an hour.
create table receipt_check (
  address_hash bytea not null,
  at timestamptz not null
);
create index on receipt_check (address_hash, at);
