-- for whom a session acts: known to all nodes, gone with the session; it outlives the mandate until the case worker has
-- seen that it is over
create table acting (
    session_id uuid primary key references session (id) on delete cascade,
    mandate_id uuid not null,
    begun_at   timestamp with time zone not null,
    used_at    timestamp with time zone not null
);
