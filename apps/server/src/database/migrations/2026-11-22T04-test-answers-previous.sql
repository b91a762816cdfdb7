-- What the made-up or real recipient handed in the year before, which a form that is tried may read; JSON null where there is nothing.
alter table test_answers add column previous jsonb not null default 'null';
alter table test_answers alter column previous drop default;
