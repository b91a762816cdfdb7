-- Files that were promised when a report was handed in, and came after. The submission they stand beside is not changed.

create table promised_file (
  -- Who sent it, when, and what it is by its SHA-256, stand with the attachment.
  attachment_id uuid primary key references attachment,
  submission_id uuid not null references submission,
  question text not null,
  -- The day that was promised when it came.
  promised_for date not null
);
create index on promised_file (submission_id);
create trigger promised_file_is_kept before update or delete or truncate on promised_file for each statement execute function refuse_change();

-- What an upload is for: an answer of the draft, or a promise of what was handed in.
alter table upload add column promised boolean not null default false;
