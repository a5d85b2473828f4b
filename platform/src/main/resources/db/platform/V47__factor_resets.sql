-- a second factor that is to be removed for somebody, once the person has had time to object
create table factor_reset (
    account_id uuid primary key references account (id) on delete cascade,
    asked_by   varchar(80) not null,
    asked_at   timestamp with time zone not null,
    due_at     timestamp with time zone not null
);
