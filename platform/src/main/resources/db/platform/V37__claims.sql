-- codes with which the person takes over an account that a case worker opened for them
create table claim (
    code_hash  varchar(64) primary key,
    account_id uuid not null references account (id) on delete cascade,
    expires_at timestamp with time zone not null
);
