-- releases of taxonomies that somebody brought; what one says never changes
create table taxonomy_release (
    id          uuid         primary key,
    scheme      varchar(20)  not null,
    version     varchar(20)  not null,
    -- counts the releases of a version: more languages make another
    revision    integer      not null,
    languages   varchar(200) not null,
    skills      integer      not null,
    occupations integer      not null,
    links       integer      not null,
    fingerprint varchar(64)  not null,
    imported_by varchar(80)  not null,
    imported_at timestamp with time zone not null,
    unique (scheme, version, revision)
);

-- what a release says, compressed; apart, so that a list of releases reads none of it
create table taxonomy_content (
    release_id uuid  primary key references taxonomy_release (id),
    content    bytea not null
);

-- imports, one at a time in the whole cluster: running_one is set while it runs
create table taxonomy_import (
    id          uuid         primary key,
    file_name   varchar(200) not null,
    version     varchar(20)  not null,
    state       varchar(12)  not null,
    running_one varchar(10)  unique,
    done        bigint       not null,
    total       bigint       not null,
    cancelling  boolean      not null,
    flaws       bigint       not null,
    report      text,
    release_id  uuid,
    refused     varchar(60),
    started_by  varchar(80)  not null,
    started_at  timestamp with time zone not null,
    seen_at     timestamp with time zone not null,
    ended_at    timestamp with time zone
);

create index taxonomy_import_by_start on taxonomy_import (started_at);
