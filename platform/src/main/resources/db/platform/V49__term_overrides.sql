-- terms of the vocabularies in other words, per language; a null is what the file says
create table term_override (
    vocabulary varchar(30) not null,
    code       varchar(60) not null,
    language   varchar(2) not null,
    label      varchar(200),
    synonyms   varchar(2000),
    version    bigint not null,
    changed_by varchar(80) not null,
    changed_at timestamp with time zone not null,
    primary key (vocabulary, code, language)
);
