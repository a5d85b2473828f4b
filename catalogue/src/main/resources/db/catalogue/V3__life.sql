-- whether a practice is still done where it comes from; independent of the editorial state of its revisions
alter table practice
    add column life varchar(10) default 'UNKNOWN' not null
        check (life in ('PLANNED', 'RUNNING', 'ENDED', 'UNKNOWN'));
