-- The least level at which those who vouch must have identified themselves: a confirmed work e-mail, as until now.
update round set sign_off = sign_off || '{"identification": "email"}';

-- The domain's Identification; null until somebody has said who they are, and for staff.
alter table session add column identification jsonb;
update session set identification = '{"kind": "email"}' where person_id is not null;

-- Who an e-identification says it is, until a work e-mail has been confirmed: a new person's provider may know none.
alter table session add column unnamed_eid jsonb;

-- The e-identifications a person is known by. Only a keyed hash of the provider's subject is kept, since that may be a personnummer.
create table person_eid (
  subject_hash bytea primary key,
  person_id uuid not null references person,
  issuer text not null,
  unique (person_id, issuer)
);

-- An e-identification that has begun in a browser: what must be met when it comes back, once and in time.
create table eid_login (
  state_hash bytea primary key,
  secret_hash bytea not null references session on delete cascade,
  report_id uuid not null references report,
  -- What the provider's answer is checked against: nonce, PKCE verifier, the level asked for, whether it is a step up, where to return.
  begun jsonb not null,
  expires_at timestamptz not null
);
create index on eid_login (secret_hash);
