-- texts of pages in other words than those of the program; text is null where the program's own is back
create table text_override (
    text_key   varchar(100) not null,
    language   varchar(2) not null,
    text       varchar(4000),
    version    bigint not null,
    changed_by varchar(80) not null,
    changed_at timestamp with time zone not null,
    primary key (text_key, language)
);
