-- what lets somebody in, by hashes; the text is sealed under the key of the person
create table pass (
    registration_id uuid primary key references registration,
    workshop_id     uuid        not null references planned_workshop,
    person_id       uuid        not null,
    join_hash       varchar(64) not null unique,
    code_hash       varchar(64) not null unique,
    sealed          varchar     not null,
    made_at         timestamp with time zone not null
);

create index pass_person on pass (person_id);

-- where a workshop is held online; the address is empty where the provider makes it
create table online_room (
    workshop_id uuid primary key references planned_workshop,
    kind        varchar(20)   not null,
    address     varchar(1000) not null
);
