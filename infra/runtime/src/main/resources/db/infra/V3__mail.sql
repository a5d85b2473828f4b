-- Mail on its way; a row goes when the mail server has it, or when it is stale. Lists are lines of one column.
create table outgoing_mail (
    id         uuid primary key,
    message_id varchar(120)             not null unique,
    recipients varchar                  not null,
    reply_to   varchar(320),
    subject    varchar(998)             not null,
    body       varchar                  not null,
    html       varchar,
    headers    varchar                  not null,
    attempts   integer                  not null,
    written_at timestamp with time zone not null,
    due_at     timestamp with time zone not null,
    expires_at timestamp with time zone not null
);

create index outgoing_mail_due on outgoing_mail (due_at, id);
create index outgoing_mail_expiry on outgoing_mail (expires_at);
