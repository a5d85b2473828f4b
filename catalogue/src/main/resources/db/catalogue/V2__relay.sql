-- messages of readers on their way to the people behind a practice; a row goes with its mail
create table relay_message (
    id          uuid primary key,
    practice_id uuid         not null references practice,
    sender_name varchar(200) not null,
    reply_to    varchar(320) not null,
    body        text         not null,
    language    varchar(2)   not null,
    sent_at     timestamp with time zone not null
);
