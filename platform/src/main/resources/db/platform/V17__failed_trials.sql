-- somebody tried to get in and could not; without an account where the address was nobody's
create table failed_trial (
    id         uuid primary key,
    account_id uuid references account (id) on delete cascade,
    method     varchar(10) not null,
    tried_at   timestamp with time zone not null,
    told_to    uuid
);

create index failed_trial_of_account on failed_trial (account_id);
create index failed_trial_by_time on failed_trial (tried_at);
