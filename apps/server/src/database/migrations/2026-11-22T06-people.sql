-- Who has the case: each hand-over with who made it, how its message fared and when the link was first opened.
alter table access_link
  add column given_by uuid references person,
  -- Somebody who wants to join, whom the holder of this link may let in. It is mailed to the registry's own address alone.
  add column vouches_for text,
  add column message_id uuid references message,
  add column opened_at timestamptz;

-- A session ends when it has been quiet for too long.
alter table session add column seen_at timestamptz;
update session set seen_at = created_at;
alter table session alter column seen_at set not null;

-- Domains that are a recipient's own besides those its registry's addresses tell.
create table recipient_domain (
  recipient_id uuid not null references recipient,
  domain text not null check (domain = lower(domain) and domain like '%.%' and domain not like '%@%'),
  primary key (recipient_id, domain)
);

-- Somebody who has confirmed an address that is not the recipient's own, until a colleague has answered; and whoever a colleague has removed.
create table wish_to_join (
  report_id uuid not null references report,
  person_id uuid not null references person,
  wished_at timestamptz not null,
  outcome text not null check (outcome in ('waiting', 'letIn', 'turnedAway', 'removed')),
  decided_at timestamptz,
  primary key (report_id, person_id),
  check ((outcome = 'waiting') = (decided_at is null))
);
create index on wish_to_join (person_id);

-- Each time a lost link was asked for: from which network address, as a keyed hash, and for which report it was mailed, if for any.
create table link_asked (
  id uuid primary key,
  at timestamptz not null,
  address_hash bytea not null,
  report_id uuid references report
);
create index on link_asked (address_hash, at);
create index on link_asked (report_id, at);

-- What those who vouch find among their own reports.
create index on report (lower(state -> 'handover' -> 'certifier' ->> 'email'));
create index on report (lower(state -> 'handover' -> 'signatory' ->> 'email'));
create index on submission (lower(document -> 'handover' -> 'certifier' ->> 'email'));
create index on submission (lower(document -> 'handover' -> 'signatory' ->> 'email'));
create index on report (recipient_id);
