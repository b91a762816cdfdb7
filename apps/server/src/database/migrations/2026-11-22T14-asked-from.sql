-- When something was asked for by somebody who need not say who they are, and from where: a keyed hash of the network address, to count
-- by. Kept for an hour. One table for all such questions, in place of one for each.
create table asked_from (
  what text not null,
  address_hash bytea not null,
  at timestamptz not null
);
create index on asked_from (what, address_hash, at);

drop table link_asked;
drop table receipt_check;
alter table accessibility_fault drop column address_hash;
